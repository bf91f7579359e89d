/*
 * Corrects a transcript beside the player. The lines live here; what changed is sent a moment later, together with the
 * revision it was made from, so that a second window never overwrites a first one unseen. The hidden field "lines"
 * always holds what has been typed: should the session end, the page puts it back (see typed.js).
 */
(() => {
    "use strict";

    const root = document.querySelector("[data-editor]");
    if (!root) {
        return;
    }

    const QUIET = 1200;
    const AGAIN = 8000;
    const MOST_STEPS = 200;
    const { seek } = window.attuneTranscript;

    function clock(millis) {
        const seconds = Math.floor(millis / 1000);
        const pad = (number) => String(number).padStart(2, "0");
        const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
        return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${rest}` : rest;
    }

    /** Sends the lines and hears what became of them. */
    class Keeper {
        constructor(store) {
            this.store = store;
            this.seen = document.getElementById("seen");
            this.status = root.querySelector("[data-status]");
            this.elsewhere = root.querySelector("[data-elsewhere]");
            this.timer = 0;
            this.busy = false;
            this.elsewhere.addEventListener("click", ({ target }) => this.take(target.dataset.take));
            window.addEventListener("beforeunload", (event) => {
                if (this.unsaved()) {
                    this.send();
                    event.preventDefault();
                }
            });
        }

        unsaved() {
            return this.store.value !== this.store.defaultValue;
        }

        soon(wait = QUIET) {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.send(), wait);
        }

        send() {
            if (this.busy || !this.elsewhere.hidden || !this.unsaved()) {
                return;
            }
            this.busy = true;
            this.say("saving");
            const sent = this.store.value;
            window.PrimeFaces.ab({
                s: "keep",
                f: "keepForm",
                p: "keepForm",
                u: "keepMessage",
                onco: (xhr, status, answer) => this.answered(sent, status === "success" ? answer : null),
            });
        }

        answered(sent, answer) {
            this.busy = false;
            if (!answer) {
                this.say("lost");
                this.soon(AGAIN);
            } else if (answer.kept === undefined) {
                this.say("refused");
            } else if (answer.kept) {
                this.seen.value = answer.revision;
                this.store.defaultValue = sent;
                this.say("saved");
                if (this.unsaved()) {
                    this.soon();
                }
            } else {
                this.theirs = answer.revision;
                this.elsewhere.hidden = false;
                this.elsewhere.querySelector("button").focus();
            }
        }

        take(whose) {
            if (whose === "theirs") {
                this.store.value = this.store.defaultValue;
                location.reload();
            } else if (whose === "mine") {
                this.elsewhere.hidden = true;
                this.seen.value = this.theirs;
                this.send();
            }
        }

        say(what) {
            this.status.textContent = root.dataset[what];
            this.status.classList.toggle("danger-text", what === "lost" || what === "refused");
        }
    }

    class Editor {
        constructor() {
            this.list = root.querySelector("ol");
            this.store = document.getElementById("lines");
            this.voices = root.querySelector("[data-voices]");
            this.keeper = new Keeper(this.store);
            this.past = [];
            this.future = [];
            this.active = 0;
            this.typing = null;
            this.read();
            this.store.addEventListener("input", () => {
                this.read();
                this.keeper.soon();
            });
        }

        read() {
            this.lines = JSON.parse(this.store.value);
            this.draw();
        }

        /** Changes the lines, remembering how they were; typing in one line is one step. */
        change(step, act) {
            if (step === null || step !== this.typing) {
                this.past.push(JSON.stringify(this.lines));
                this.past.splice(0, Math.max(0, this.past.length - MOST_STEPS));
            }
            this.future = [];
            this.typing = step;
            act();
            this.write();
        }

        write() {
            this.store.value = JSON.stringify(this.lines.filter((line) => line.text.trim()));
            this.keeper.soon();
        }

        step(from, to) {
            if (from.length) {
                to.push(JSON.stringify(this.lines));
                this.lines = JSON.parse(from.pop());
                this.typing = null;
                this.write();
                this.draw();
                this.focus(Math.min(this.active, this.lines.length - 1));
            }
        }

        draw() {
            this.list.replaceChildren(...this.lines.map((line, index) => this.row(line, index)));
        }

        row(line, index) {
            const row = document.createElement("li");
            const at = document.createElement("button");
            const voice = this.voices.cloneNode(true);
            const words = document.createElement("textarea");
            const mark = document.createElement("span");
            row.dataset.index = index;
            at.type = "button";
            at.className = "at quiet";
            ["hidden", "data-voices", "aria-hidden", "tabindex"].forEach((name) => voice.removeAttribute(name));
            voice.value = line.voice;
            words.value = line.text;
            words.rows = 1;
            words.maxLength = 4000;
            mark.className = "mark";
            row.append(at, voice, words, mark);
            this.place(row, line);
            return row;
        }

        /** What depends on the line's time and mark. */
        place(row, line) {
            const time = clock(line.start);
            const [at, voice, words, mark] = row.children;
            row.dataset.start = line.start;
            row.dataset.end = line.end;
            at.textContent = time;
            at.setAttribute("aria-label", root.dataset.goTo.replace("{0}", time));
            voice.setAttribute("aria-label", root.dataset.voiceAt.replace("{0}", time));
            words.setAttribute("aria-label", root.dataset.wordsAt.replace("{0}", time));
            mark.textContent = line.reflection ? root.dataset.reflection : "";
        }

        focus(index, caret = 0) {
            const words = this.list.children[index]?.querySelector("textarea");
            words?.focus();
            words?.setSelectionRange(caret, caret);
        }

        caret() {
            return this.list.children[this.active]?.querySelector("textarea").selectionStart ?? 0;
        }

        timeAt(line, caret) {
            return Math.round(line.start + ((line.end - line.start) * caret) / Math.max(1, line.text.length));
        }

        split() {
            const line = this.lines[this.active];
            const caret = this.caret();
            const [before, after] = [line.text.slice(0, caret).trim(), line.text.slice(caret).trim()];
            if (!before || !after) {
                return;
            }
            const middle = Math.min(line.end - 1, Math.max(line.start + 1, this.timeAt(line, caret)));
            this.redraw(() => this.lines.splice(this.active, 1, { ...line, end: middle, text: before },
                { ...line, start: middle, text: after, reflection: false }), this.active + 1);
        }

        join() {
            if (this.active > 0) {
                const [one, other] = this.lines.slice(this.active - 1, this.active + 1);
                const text = `${one.text.trim()} ${other.text.trim()}`;
                const joined = { ...one, end: Math.max(one.end, other.end), text, reflection: one.reflection || other.reflection };
                this.redraw(() => this.lines.splice(this.active - 1, 2, joined), this.active - 1, one.text.trim().length);
            }
        }

        remove() {
            if (this.lines.length > 1) {
                this.redraw(() => this.lines.splice(this.active, 1), Math.min(this.active, this.lines.length - 2));
            }
        }

        redraw(act, index, caret = 0) {
            this.change(null, act);
            this.draw();
            this.active = index;
            this.focus(index, caret);
        }

        alter(act) {
            this.change(null, () => act(this.lines[this.active]));
            this.place(this.list.children[this.active], this.lines[this.active]);
        }

        begin(millis) {
            this.alter((line) => {
                const earliest = this.lines[this.active - 1]?.start ?? 0;
                const latest = Math.min(line.end - 100, this.lines[this.active + 1]?.start ?? line.end);
                line.start = Math.max(earliest, Math.min(latest, millis));
            });
        }

        voice(name) {
            this.alter((line) => (line.voice = name));
            this.list.children[this.active].querySelector("select").value = name;
        }

        act(what) {
            const player = document.querySelector("[data-player]").attunePlayer;
            const acts = {
                split: () => this.split(),
                join: () => this.join(),
                remove: () => this.remove(),
                earlier: () => this.begin(this.lines[this.active].start - 100),
                later: () => this.begin(this.lines[this.active].start + 100),
                here: () => this.begin(player.millis()),
                reflection: () => this.alter((line) => (line.reflection = !line.reflection)),
                undo: () => this.step(this.past, this.future),
                redo: () => this.step(this.future, this.past),
            };
            acts[what]?.();
        }

        key(event) {
            const words = event.target.closest("textarea");
            const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
            const turned = (event.ctrlKey || event.metaKey) && event.key.toLowerCase();
            const told = event.altKey && /^Digit[1-4]$/.test(event.code) ? this.voices.options[event.code.slice(5) - 1].value : null;
            if (event.key === "Enter" && plain && !event.shiftKey && words) {
                this.act("split");
            } else if (event.key === "Backspace" && plain && words?.selectionEnd === 0 && this.active > 0) {
                this.act("join");
            } else if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
                this.act(event.key === "ArrowLeft" ? "earlier" : "later");
            } else if (told) {
                this.voice(told);
            } else if (event.key === "F8") {
                this.act("reflection");
            } else if (event.key === "F9") {
                document.querySelector("[data-player] [data-toggle]").click();
            } else if (turned === "z" || turned === "y") {
                this.act(turned === "y" || event.shiftKey ? "redo" : "undo");
            } else if (plain && words && this.leaves(event.key, words)) {
                this.focus(this.active + (event.key === "ArrowDown" ? 1 : -1));
            } else {
                return;
            }
            event.preventDefault();
        }

        /** Whether an arrow at the edge of a line goes to the next. */
        leaves(key, words) {
            return key === "ArrowUp" && words.selectionEnd === 0 && this.active > 0
                || key === "ArrowDown" && words.selectionStart === words.value.length && this.active + 1 < this.lines.length;
        }

        listen() {
            const lineOf = (target) => target.closest?.("li[data-index]");
            this.list.addEventListener("focusin", ({ target }) => (this.active = Number(lineOf(target).dataset.index)));
            this.list.addEventListener("keydown", (event) => this.key(event));
            this.list.addEventListener("input", ({ target }) => {
                if (target.matches("textarea")) {
                    this.change(`words ${this.active}`, () => (this.lines[this.active].text = target.value));
                }
            });
            this.list.addEventListener("change", ({ target }) => {
                if (target.matches("select")) {
                    this.alter((line) => (line.voice = target.value));
                }
            });
            this.list.addEventListener("click", ({ target }) => {
                const line = this.lines[this.active];
                if (target.matches(".at")) {
                    seek(line.start);
                } else if (target.matches("textarea") && document.getElementById("clicks").checked) {
                    seek(this.timeAt(line, target.selectionStart));
                }
            });
            root.querySelector("[role=toolbar]").addEventListener("click", ({ target }) => this.act(target.dataset.do));
            root.querySelector("[role=toolbar]").addEventListener("pointerdown", (event) => event.preventDefault());
        }
    }

    new Editor().listen();
})();
