/*
 * The triad room. The server knows where the meeting stands; this page asks for it, draws it and sends what people press.
 * A socket only says "ask again". Where none can be opened the page asks every few seconds instead.
 */
(() => {
    "use strict";

    const root = document.getElementById("triadRoom");
    const { id, live, socket } = root.dataset;
    const ASK_WITH_SOCKET = 15_000;
    const ASK_WITHOUT = 3_000;
    const LONGEST_PAUSE = 20_000;
    const KEEP_AFTER = 1_200;

    let state = null;
    let endsAt = null; // By this page's own clock, set anew with each answer.
    let line = null;
    let tries = 0;
    let timer = 0;
    let asked = 0; // An answer that is overtaken by a later one is not drawn.
    let drawn = 0;
    let closed = false;
    const JUST_NOW = -1;
    let refusedAt = null; // The state in which something was refused; the reason stays until there is another.
    const waiting = new Map();
    const made = new Map(); // What people press, by what it does.

    const by = name => document.getElementById(name);
    const show = (element, is) => { element.hidden = !is; };

    function text(tag, words, className) {
        const element = document.createElement(tag);
        element.textContent = words;
        if (className) {
            element.className = className;
        }
        return element;
    }

    async function send(act, more = {}) {
        const turn = ++asked;
        const body = new URLSearchParams({ id, act, lang: document.documentElement.lang, ...more });
        let answer;
        try {
            answer = await fetch(live, { method: "POST", body, headers: { "X-Attune-Room": "1" } });
        } catch {
            connection("lost");
            return false;
        }
        if (answer.status === 401 || answer.redirected) {
            location.reload(); // To the sign-in page, and back here.
            return false;
        }
        if (answer.status === 404 || answer.status === 403) {
            if (act === "here") {
                leaveForGood();
            } else {
                ask(); // It was for a moment that has gone by.
            }
            return false;
        }
        const json = await answer.json().catch(() => null);
        if (answer.status === 409 && act === "here") {
            location.reload(); // Something comes before coming in; the page knows where it stands.
            return false;
        }
        if (answer.status === 409) {
            by("message").textContent = json ? json.message : "";
            refusedAt = JUST_NOW;
            ask();
            return false;
        }
        if (!answer.ok || !json) {
            connection("lost");
            return false;
        }
        connection(line && line.readyState === WebSocket.OPEN ? "connected" : "slow");
        if (turn > drawn) {
            drawn = turn;
            draw(json);
        }
        return true;
    }

    function ask() {
        clearTimeout(timer);
        if (closed) {
            return;
        }
        send("here").finally(() => {
            const open = line && line.readyState === WebSocket.OPEN;
            clearTimeout(timer);
            timer = setTimeout(ask, open ? ASK_WITH_SOCKET : ASK_WITHOUT);
        });
    }

    function connect() {
        if (closed) {
            return;
        }
        const address = new URL(socket, location.href);
        address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
        try {
            line = new WebSocket(address);
        } catch {
            again();
            return;
        }
        line.onopen = () => {
            tries = 0;
            ask();
        };
        line.onmessage = event => {
            if (!state || Number(event.data) !== state.changes) {
                ask();
            }
        };
        line.onclose = again;
    }

    function again() {
        line = null;
        tries += 1;
        setTimeout(connect, Math.min(LONGEST_PAUSE, 1000 * 2 ** Math.min(tries, 5)) * (0.8 + Math.random() * 0.4));
    }

    function connection(how) {
        by("connection").textContent = root.dataset[how];
    }

    function leaveForGood() {
        closed = true;
        by("actions").replaceChildren();
        by("lead").textContent = root.dataset.gone;
        ["briefBox", "heardBox", "wordsBox", "sceneBox", "clock", "clockBar"].forEach(name => show(by(name), false));
        if (line) {
            line.close();
        }
    }

    function draw(json) {
        const changed = !state || state.step !== json.step || state.round !== json.round
            || state.paused !== json.paused || state.lead !== json.lead;
        state = json;
        endsAt = json.left === undefined ? null : performance.now() + json.left;
        by("stepTitle").textContent = json.title;
        by("lead").textContent = json.lead;
        by("role").textContent = json.role;
        show(by("role"), json.role !== "");
        show(by("paused"), json.paused);
        by("pair").textContent = json.pair;
        show(by("pair"), json.pair !== "");
        if (changed) {
            by("announce").textContent = `${json.title}. ${json.lead}`;
        }
        if (refusedAt === JUST_NOW) {
            refusedAt = json.changes;
        } else if (changed || refusedAt !== json.changes) {
            by("message").textContent = ""; // Why something was refused may no longer be so.
        }
        drawPeople(json.people);
        drawBrief(json.brief);
        drawActions(json.actions, Boolean(json.brief?.tap && json.brief.watch.length > 0) && !json.paused);
        drawWords(json);
        tick();
    }

    /*
     * Who marks has the marks first, and only the pause before them: what ends the step stands out of the way. The same
     * buttons stay, so that nobody's press is lost because somebody else did something at that moment.
     */
    function drawActions(actions, marking) {
        const boxes = [by("actions"), by("actionsBelow")];
        const focused = document.activeElement?.closest("#actions, #actionsBelow") && document.activeElement.dataset.act;
        boxes.forEach((box, below) => put(box, actions
            .filter(action => (marking && action.act !== "pause") === (below === 1))
            .map(actionOf)));
        show(boxes[1], marking);
        if (focused && !document.activeElement?.closest("#actions, #actionsBelow")) {
            (root.querySelector(`.actions [data-act="${focused}"]`) || by("stepTitle")).focus({ preventScroll: true });
        }
    }

    function actionOf(action) {
        const both = same(`do/${action.act}/${action.person || ""}`, () => {
            const span = text("span", "", "with-hint");
            const button = text("button", "");
            button.type = "button";
            button.dataset.act = action.act;
            if (action.person) {
                button.dataset.person = action.person;
            }
            span.append(button, text("span", "", "soft small"));
            return span;
        });
        const [button, hint] = both.children;
        write(button, action.label);
        button.className = action.kind;
        write(hint, action.hint || "");
        show(hint, Boolean(action.hint));
        return both;
    }

    /* The element made for this before, so that a finger already on it still presses it. */
    function same(key, make) {
        if (!made.has(key)) {
            made.set(key, make());
        }
        return made.get(key);
    }

    function write(element, words) {
        if (element.textContent !== words) {
            element.textContent = words;
        }
    }

    /* These elements in this order; those that are there already are not touched. */
    function put(box, wanted) {
        [...box.children].filter(child => !wanted.includes(child)).forEach(child => child.remove());
        wanted.forEach((element, at) => {
            if (box.children[at] !== element) {
                box.insertBefore(element, box.children[at] || null);
            }
        });
    }

    function drawPeople(people) {
        by("people").replaceChildren(...people.map(person => {
            const item = document.createElement("li");
            if (person.speaks) {
                item.className = "speaks";
            }
            item.append(
                text("span", person.name),
                text("span", person.role, "soft"),
                text("span", person.state, person.in ? "state positive" : "state"));
            return item;
        }));
    }

    function drawBrief(brief) {
        show(by("briefBox"), Boolean(brief));
        if (!brief) {
            ["briefTitle", "briefText"].forEach(name => { by(name).textContent = ""; });
            ["briefNotes", "briefArc", "briefDerole", "watch"].forEach(name => by(name).replaceChildren());
            return;
        }
        by("briefTitle").textContent = brief.title;
        by("briefText").textContent = brief.text;
        list("notesBox", "briefNotes", brief.notes.map(note => text("li", note)));
        list("arcBox", "briefArc", brief.arc.map(beat));
        list("deroleBox", "briefDerole", brief.derole.map(step => text("li", step)));
        drawWatch(brief);
    }

    function beat(one) {
        const item = text("li", one.name);
        [["eases", one.eases], ["tightens", one.tightens]].forEach(([name, words]) => {
            if (words.length > 0) {
                item.append(text("span", `${root.dataset[name]}: ${words.join(" · ")}`, "soft small beat-line"));
            }
        });
        return item;
    }

    function list(box, name, items) {
        show(by(box), items.length > 0);
        put(by(name), items);
    }

    function drawWatch(brief) {
        list("watchBox", "watch", brief.watch.map(one => brief.tap ? markOf(one) : text("li", one.text)));
        show(by("watchHint"), brief.tap);
        show(by("unmark"), brief.tap && brief.watch.some(one => one.times > 0));
    }

    function markOf(one) {
        const item = same(`mark/${one.id}`, () => {
            const button = text("button", "", "quiet mark");
            button.type = "button";
            button.dataset.mark = one.id;
            button.append(text("span", ""), text("span", "", "times"));
            const li = document.createElement("li");
            li.append(button);
            return li;
        });
        const [words, times] = item.firstChild.children;
        write(words, one.text);
        write(times, String(one.times));
        return item;
    }

    function drawWords(json) {
        let any = false;
        document.querySelectorAll("[data-words]").forEach(box => {
            const name = box.dataset.words;
            const is = json.words[name] !== undefined;
            const field = box.querySelector("input, textarea");
            const place = `${json.round}/${name}`;
            any = any || is;
            show(box, is);
            if (is && (field.dataset.place !== place
                    || field !== document.activeElement && field.dataset.dirty !== "true")) {
                clearTimeout(waiting.get(field));
                field.value = json.words[name];
                field.dataset.place = place;
                field.dataset.dirty = "false";
            }
        });
        show(by("goalBox"), json.words.takeAway !== undefined);
        show(by("wordsBox"), any);
        show(by("sceneBox"), json.toChoose);
        const heard = json.words.heard;
        show(by("heardBox"), heard !== undefined);
        show(by("heardNone"), heard !== undefined && heard.length === 0);
        by("heard").replaceChildren(...(heard || []).map(one => {
            const item = document.createElement("li");
            item.append(
                text("span", one.moment, "moment-at"),
                ` ${one.behaviour} `,
                text("span", one.note, "answer"),
                text("span", ` ${one.from}`, "soft small"));
            return item;
        }));
    }

    function tick() {
        const timed = state && endsAt !== null;
        show(by("clock"), Boolean(timed));
        show(by("clockBar"), Boolean(timed));
        if (!timed) {
            return;
        }
        const left = state.paused ? state.left : Math.max(0, endsAt - performance.now());
        const seconds = Math.ceil(left / 1000);
        const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
        by("clock").textContent = root.dataset.left.replace("{0}", words);
        by("clockBar").value = state.whole > 0 ? 1 - seconds / state.whole : 0;
        if (left === 0 && !state.paused) {
            endsAt = null; // Asked once; the answer brings the next step.
            ask();
        }
    }

    async function keep(field) {
        const box = field.closest("[data-words]");
        const status = box.querySelector("[role=status]");
        const words = field.value;
        const done = await send(box.dataset.words, { text: words });
        if (done && field.value === words) {
            field.dataset.dirty = "false";
            status.textContent = root.dataset.kept;
        } else if (!done && field.dataset.dirty === "true" && !closed) {
            status.textContent = root.dataset.unkept;
            later(field, KEEP_AFTER * 4);
        }
    }

    function later(field, time) {
        clearTimeout(waiting.get(field));
        waiting.set(field, setTimeout(keep, time, field));
    }

    root.addEventListener("input", event => {
        if (event.target.closest("[data-words]")) {
            event.target.dataset.dirty = "true";
            event.target.closest("[data-words]").querySelector("[role=status]").textContent = "";
            later(event.target, KEEP_AFTER);
        }
    });

    root.addEventListener("focusout", event => {
        if (event.target.dataset.dirty === "true") {
            clearTimeout(waiting.get(event.target));
            keep(event.target);
        }
    });

    root.addEventListener("click", async event => {
        const button = event.target.closest("button");
        if (!button) {
            return;
        }
        if (button.dataset.mark) {
            send("mark", { text: button.dataset.mark });
        } else if (button.dataset.act) {
            send(button.dataset.act, { step: state ? state.step : "", person: button.dataset.person || "" });
        } else if (button.id === "setGoal") {
            if (await send("goal", { text: by("goal").value })) {
                by("goalSet").textContent = root.dataset.goal;
            }
        } else if (button.id === "setScene") {
            send("scene", { text: by("scene").value, round: String(state.round) });
        }
    });

    addEventListener("online", ask);
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden) {
            ask();
        }
    });
    setInterval(tick, 1000);
    ask();
    connect();
})();
