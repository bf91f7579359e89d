/*
 * The rating sheet: keeps each choice as it is made, waits out a lost connection, and shows which marks still need a
 * moment. Choices not kept yet survive a reload (session storage holds behaviour and mark, never a word).
 */
(() => {
    "use strict";

    const sheet = document.querySelector("[data-rubric]");
    const RETRY = 4000;
    const NEEDS_MOMENT = new Set(["ONE", "FIVE"]);

    class Saver {
        constructor(root) {
            this.root = root;
            this.state = root.querySelector("[data-save-state]");
            this.store = `review-unsaved:${location.pathname}${location.search}`;
            this.unsaved = new Map(JSON.parse(sessionStorage.getItem(this.store) || "[]"));
            this.busy = false;
        }

        keep(behaviour, mark, seen) {
            const first = this.unsaved.get(behaviour);
            this.unsaved.set(behaviour, { mark, seen: first ? first.seen : seen });
            this.remember();
            this.next();
        }

        async next() {
            const [behaviour, choice] = this.unsaved.entries().next().value ?? [];
            if (this.busy || !behaviour) {
                return;
            }
            this.busy = true;
            this.say("saving");
            try {
                const answer = await send("saveMark", "saveForm", "saveMark", "gaps saveMarkMessage", { behaviour, ...choice });
                this.done(behaviour, choice, answer);
            } catch (problem) {
                this.busy = false;
                this.say(problem.message);
                if (problem.message === "waiting") {
                    setTimeout(() => this.next(), RETRY);
                }
                return;
            }
            this.busy = false;
            this.next();
        }

        done(behaviour, choice, answer) {
            const refused = answer?.validationFailed;
            if (this.unsaved.get(behaviour) === choice) {
                this.unsaved.delete(behaviour);
            } else if (this.unsaved.has(behaviour)) {
                this.unsaved.get(behaviour).seen = choice.mark;
            }
            this.remember();
            if (!refused) {
                const field = fieldOf(behaviour);
                field.dataset.mark = this.unsaved.get(behaviour)?.mark ?? choice.mark;
            }
            this.say(refused ? "refused" : "saved", answer?.notice);
        }

        remember() {
            sessionStorage.setItem(this.store, JSON.stringify([...this.unsaved]));
        }

        say(what, notice) {
            this.state.textContent = notice ?? this.root.dataset[what];
            this.state.classList.toggle("caution-text", what !== "saving" && what !== "saved" || Boolean(notice));
        }
    }

    /**
     * Sends a command of the page and gives back what the server answered. Fails as "waiting" when nothing came back, and as
     * "expired" when the answer was another page: the session has ended.
     */
    function send(command, form, process, update, values) {
        return new Promise((resolve, reject) => {
            window.PrimeFaces.ab({
                s: command,
                f: form,
                p: process,
                u: update,
                pa: Object.entries(values).map(([name, value]) => ({ name, value: value ?? "" })),
                onco: (xhr, status, answer) => {
                    const good = xhr.status === 200 && answer && !xhr.responseXML?.querySelector("error, redirect");
                    return good ? resolve(answer) : reject(new Error(xhr.status === 200 ? "expired" : "waiting"));
                },
            });
        });
    }

    function fieldOf(behaviour) {
        return document.getElementById(`b-${behaviour}`);
    }

    function chosen(field) {
        return field.querySelector("input:checked")?.value ?? "";
    }

    function momentsOn(behaviour) {
        return [...document.querySelectorAll("[data-moment]")].filter((moment) => moment.dataset.behaviour === behaviour);
    }

    /** Moments that speak for a behaviour, and whether a 1 or a 5 still needs one. */
    function cite(field) {
        const line = field.querySelector("[data-moments-of]");
        const moments = momentsOn(field.dataset.behaviour);
        line.hidden = moments.length === 0;
        line.replaceChildren(...moments.map((moment) => {
            const button = document.createElement("button");
            button.type = "button";
            button.className = `quiet seek small lane-${moment.dataset.kind}`;
            button.dataset.seek = moment.dataset.at;
            button.textContent = moment.dataset.start;
            return button;
        }));
        field.querySelector("[data-needs-moment]").hidden = moments.length > 0 || !NEEDS_MOMENT.has(chosen(field));
    }

    function tally(domain) {
        const fields = [...domain.querySelectorAll("[data-behaviour]")];
        domain.querySelector("[data-answered]").textContent = fields.filter((field) => chosen(field)).length;
    }

    function fill(saver) {
        for (const field of sheet.querySelectorAll("[data-behaviour]")) {
            const mark = saver.unsaved.get(field.dataset.behaviour)?.mark ?? field.dataset.mark;
            const radio = mark && field.querySelector(`input[value="${mark}"]`);
            if (radio) {
                radio.checked = true;
            }
            cite(field);
        }
        sheet.querySelectorAll("[data-domain]").forEach(tally);
    }

    /** A quick hand chooses before this script is there. */
    function keepEarlyChoices(saver) {
        for (const field of sheet.querySelectorAll("[data-behaviour]")) {
            const mark = chosen(field);
            if (mark && mark !== field.dataset.mark) {
                saver.keep(field.dataset.behaviour, mark, field.dataset.mark);
            }
        }
    }

    function openFirstUnfinished() {
        const required = [...sheet.querySelectorAll("[data-required=true]")];
        const unfinished = required.find((domain) => [...domain.querySelectorAll("[data-behaviour]")].some((one) => !chosen(one)));
        (unfinished ?? required[0]).open = true;
    }

    function follow(link) {
        const field = document.querySelector(link.hash);
        const domain = field?.closest("details.domain");
        if (domain) {
            domain.open = true;
            field.scrollIntoView({ block: "center" });
            field.querySelector("input:checked, input")?.focus({ preventScroll: true });
        }
    }

    /** The two panes share the width as the reader likes; remembered on this machine. */
    function divide(room) {
        const divider = room.querySelector("[role=separator]");
        const set = (percent) => {
            const kept = Math.round(Math.min(75, Math.max(35, percent)));
            room.style.setProperty("--split", `${kept}%`);
            divider.setAttribute("aria-valuenow", kept);
            localStorage.setItem("review-split", kept);
        };
        set(Number(localStorage.getItem("review-split")) || 56);
        divider.addEventListener("pointerdown", (event) => {
            divider.setPointerCapture(event.pointerId);
            divider.onpointermove = ({ clientX }) => {
                const box = room.getBoundingClientRect();
                set(((clientX - box.left) / box.width) * 100);
            };
            divider.onpointerup = () => (divider.onpointermove = null);
        });
        divider.addEventListener("keydown", ({ key }) => {
            const step = { ArrowLeft: -2, ArrowRight: 2 }[key];
            if (step) {
                set(Number(divider.getAttribute("aria-valuenow")) + step);
            }
        });
    }

    /** Texts of the feedback are kept a moment after the last key, and when a field is left. */
    function keepFeedback(form) {
        const commands = {
            strength: ["saveFeedback", "saveFeedback strength nextStep"],
            nextStep: ["saveFeedback", "saveFeedback strength nextStep"],
            strengthAt: ["saveStrengthAt", "saveStrengthAt strengthAt"],
        };
        let waiting = 0;
        const keep = async (field) => {
            clearTimeout(waiting);
            const [command, process] = commands[field.id];
            try {
                await send(command, form.id, process, "strengthMessage strengthAtMessage nextStepMessage saveFeedbackMessage gaps", {});
            } catch (problem) {
                waiting = problem.message === "waiting" ? setTimeout(() => keep(field), RETRY) : 0;
            }
        };
        form.addEventListener("input", ({ target }) => {
            if (target.id in commands) {
                clearTimeout(waiting);
                waiting = setTimeout(() => keep(target), 1500);
            }
        });
        form.addEventListener("change", ({ target }) => target.id in commands && keep(target));
        form.addEventListener("click", ({ target }) => {
            const field = document.getElementById(target.dataset.takeTime);
            if (field) {
                field.value = document.querySelector("[data-player] [data-now]").textContent;
                keep(field);
            }
        });
    }

    if (sheet) {
        const saver = new Saver(sheet);
        keepEarlyChoices(saver);
        fill(saver);
        openFirstUnfinished();
        sheet.addEventListener("change", ({ target }) => {
            const field = target.closest("[data-behaviour]");
            if (field && target.type === "radio") {
                saver.keep(field.dataset.behaviour, target.value, field.dataset.mark);
                cite(field);
                tally(field.closest("[data-domain]"));
            }
        });
        window.addEventListener("online", () => saver.next());
        window.addEventListener("beforeunload", (event) => saver.unsaved.size > 0 && event.preventDefault());
        document.addEventListener("click", (event) => {
            const link = event.target.closest("a.code[href^='#b-']");
            if (link) {
                event.preventDefault();
                follow(link);
            }
        });
        document.addEventListener("review:moments", () => sheet.querySelectorAll("[data-behaviour]").forEach(cite));
        document.querySelectorAll("[data-split]").forEach(divide);
        document.querySelectorAll("#feedbackForm").forEach(keepFeedback);
        saver.next();
    }
})();
