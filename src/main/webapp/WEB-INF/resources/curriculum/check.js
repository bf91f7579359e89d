/*
 * An open check: keeps each answer as it is given. Until the server has it, it is kept on this device, for this person and
 * this try alone, and sent again when the line is back. An answer names the version it was given over; where another
 * window was faster, what stands there is shown. The clock of the device plays no part.
 */
(() => {
    "use strict";

    const list = document.getElementById("questions");
    const RETRY = 4000;
    const PAUSE = 1200;
    if (!list) {
        return;
    }
    const form = list.closest("form");
    const state = document.getElementById("keeping");
    const store = `attune.kept.check.${document.body.dataset.person}.${list.dataset.attempt}`;

    /** The answer as it stands in a question, in the short form in which it is sent. */
    function read(question) {
        const values = (selector) => [...question.querySelectorAll(selector)].map((input) => input.value);
        const answer = { chosen: "", worst: "", words: "" };
        if (question.dataset.type === "ordering") {
            answer.chosen = question.querySelector("input[type=hidden]").value;
        } else if (question.dataset.type === "matching") {
            answer.chosen = values("select").map((letter, i) => (letter ? `${i + 1}=${letter}` : "")).filter(Boolean).join(",");
        } else if (question.dataset.type === "short") {
            answer.words = question.querySelector(".words").value;
        } else {
            answer.chosen = values(".choices:not(.worst) input:checked").join(",");
            answer.worst = values(".worst input:checked").join(",");
        }
        return answer;
    }

    /** Shows an answer that came from somewhere else: from this device, or from another window. */
    function fill(question, answer) {
        const parts = answer.chosen ? answer.chosen.split(",") : [];
        if (question.dataset.type === "ordering") {
            arrange(question, parts);
        } else if (question.dataset.type === "matching") {
            question.querySelectorAll("select").forEach((select, i) => {
                select.value = parts.find((part) => part.startsWith(`${i + 1}=`))?.split("=")[1] ?? "";
            });
        } else if (question.dataset.type === "short") {
            question.querySelector(".words").value = answer.words;
        } else {
            question.querySelectorAll(".choices input").forEach((input) => {
                input.checked = input.closest(".worst") ? input.value === answer.worst : parts.includes(input.value);
            });
        }
    }

    function arrange(question, letters) {
        const steps = question.querySelector(".steps");
        letters.forEach((letter) => steps.append(steps.querySelector(`[data-step="${letter}"]`)));
        question.querySelector("input[type=hidden]").value = letters.join(",");
    }

    function move(button) {
        const step = button.closest("[data-step]");
        const other = button.dataset.move === "1" ? step.nextElementSibling : step.previousElementSibling;
        if (other) {
            button.dataset.move === "1" ? other.after(step) : other.before(step);
        }
        const steps = [...step.parentElement.children];
        const question = step.closest(".question");
        arrange(question, steps.map((each) => each.dataset.step));
        question.querySelector("[data-moved-to]").textContent = step.parentElement.dataset.moved
            .replace("{0}", steps.indexOf(step) + 1).replace("{1}", steps.length);
        button.focus();
        changed(question);
    }

    function recall() {
        try {
            return new Map(JSON.parse(localStorage.getItem(store) || "[]"));
        } catch {
            return new Map();
        }
    }

    const unsaved = recall();
    let busy = false;
    let handIn = false;

    function remember() {
        try {
            unsaved.size ? localStorage.setItem(store, JSON.stringify([...unsaved])) : localStorage.removeItem(store);
        } catch {
            // No room, or not allowed: the answer is in this page all the same.
        }
    }

    function questionOf(item) {
        return list.querySelector(`[data-item="${item}"]`);
    }

    function changed(question) {
        const seen = unsaved.get(question.dataset.item)?.seen ?? question.dataset.version;
        unsaved.set(question.dataset.item, { ...read(question), seen });
        remember();
        next();
    }

    function say(what) {
        state.textContent = state.dataset[what] ?? "";
        state.classList.toggle("caution-text", what !== "saving" && what !== "saved");
    }

    async function next() {
        const [item, answer] = unsaved.entries().next().value ?? [];
        if (busy) {
            return;
        }
        if (!item) {
            goOn();
            return;
        }
        busy = true;
        say(navigator.onLine ? "saving" : "waiting");
        try {
            done(item, answer, await send({ item, ...answer }));
        } catch (problem) {
            busy = false;
            handIn = false;
            say(problem.message);
            if (problem.message === "waiting") {
                setTimeout(next, RETRY);
            }
            return;
        }
        busy = false;
        next();
    }

    function done(item, answer, there) {
        const question = questionOf(item);
        question.dataset.version = there.version;
        if (there.handedIn) {
            unsaved.clear();
            state.textContent = "";
            document.getElementById("handedIn").hidden = false;
        } else if (unsaved.get(item) === answer || !there.kept) {
            unsaved.delete(item);
            say(there.kept ? "saved" : "newer");
        } else {
            unsaved.get(item).seen = there.version;
        }
        if (!there.kept && !there.handedIn) {
            handIn = false;
            fill(question, there);
        }
        remember();
    }

    /** Fails as "waiting" when nothing came back, and as "expired" when the answer was another page. */
    function send(values) {
        return new Promise((resolve, reject) => {
            window.PrimeFaces.ab({
                s: "checkForm:saveAnswer",
                f: "checkForm",
                p: "checkForm:saveAnswer",
                u: "checkForm:answered",
                pa: Object.entries(values).map(([name, value]) => ({ name, value: value ?? "" })),
                onco: (xhr, status, there) => {
                    const good = xhr.status === 200 && there && "version" in there;
                    return good ? resolve(there) : reject(new Error(xhr.status === 200 ? "expired" : "waiting"));
                },
            });
        });
    }

    /** Hands in once everything is on the server. */
    function goOn() {
        if (handIn) {
            handIn = false;
            form.requestSubmit(document.getElementById("checkForm:handIn"));
        }
    }

    let typing = null;
    list.addEventListener("input", (event) => {
        if (event.target.classList.contains("words")) {
            clearTimeout(typing);
            typing = setTimeout(changed, PAUSE, event.target.closest(".question"));
        }
    });
    list.addEventListener("change", (event) => {
        clearTimeout(typing);
        changed(event.target.closest(".question"));
    });
    list.addEventListener("click", (event) => {
        const button = event.target.closest("[data-move]");
        if (button) {
            move(button);
        }
    });
    form.addEventListener("submit", (event) => {
        if (unsaved.size > 0 || busy) {
            event.preventDefault();
            event.stopImmediatePropagation();
            handIn = true;
            next();
        }
    }, true);
    window.addEventListener("online", next);

    for (const [item, answer] of unsaved) {
        questionOf(item) ? fill(questionOf(item), answer) : unsaved.delete(item);
    }
    remember();
    next();
    document.getElementById("stillOpen")?.focus();
})();
