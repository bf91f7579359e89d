/*
 * Guided aids: one line after the other, or a breath at one's own pace. Each can be paused, skipped and left at any
 * second, by hand or with Escape. Nothing is sent anywhere. How long things take stands in the page.
 */
(() => {
    "use strict";

    const words = document.querySelector("[data-aid-words]").dataset;
    const sound = window.attuneSound;
    let current = null;

    /** A clock that can be held: calls when its time is over, and tells how much is left. */
    class Clock {
        run(seconds, then) {
            this.stop();
            this.left = seconds * 1000;
            this.then = then;
            this.go();
        }

        go() {
            this.since = Date.now();
            this.timer = setTimeout(() => this.then(), this.left);
        }

        hold() {
            clearTimeout(this.timer);
            this.left = Math.max(0, this.left - (Date.now() - this.since));
        }

        stop() {
            clearTimeout(this.timer);
        }
    }

    class Aid {
        constructor(root) {
            this.root = root;
            this.clock = new Clock();
            this.stage = root.querySelector("[data-stage]");
            this.language = root.querySelector(".aid-lines").lang;
            this.part("now").lang = this.language;
            this.lines = [...root.querySelectorAll("[data-line]")].map(line => line.textContent);
            root.querySelector("[data-ways]").hidden = false;
            root.querySelectorAll("[data-begin]").forEach(button =>
                button.addEventListener("click", () => this.begin(button)));
            this.part("next").addEventListener("click", () => this.skip());
            this.part("hold").addEventListener("click", () => this.held ? this.goOn() : this.hold());
            this.part("stop").addEventListener("click", () => this.finish(words.stopped));
        }

        part(name) {
            return this.stage.querySelector(`[data-${name}]`);
        }

        begin(button) {
            current?.finish("");
            current = this;
            this.button = button;
            this.loud = button.dataset.begin === "sound";
            this.at = -1;
            this.released();
            this.root.querySelector("[data-end]").textContent = "";
            this.root.querySelector("[data-ways]").hidden = true;
            this.stage.hidden = false;
            this.part("hold").focus();
            this.start();
        }

        hold() {
            this.held = true;
            this.clock.hold();
            sound.stop();
            this.part("hold").textContent = words.goOn;
            this.part("hold").setAttribute("aria-pressed", "true");
            this.root.classList.add("held");
        }

        goOn() {
            this.released();
            this.clock.go();
        }

        released() {
            this.held = false;
            this.part("hold").textContent = words.hold;
            this.part("hold").setAttribute("aria-pressed", "false");
            this.root.classList.remove("held");
        }

        finish(how) {
            this.clock.stop();
            sound.stop();
            const had = this.stage.contains(document.activeElement);
            this.stage.hidden = true;
            this.root.querySelector("[data-ways]").hidden = false;
            this.root.querySelector("[data-end]").textContent = how;
            this.part("now").textContent = "";
            if (had) {
                this.button.focus();
            }
            current = current === this ? null : current;
        }

        line(text) {
            this.part("now").textContent = text;
        }
    }

    class Lines extends Aid {
        start() {
            this.step();
        }

        skip() {
            this.released();
            sound.stop();
            this.step();
        }

        step() {
            this.at++;
            if (this.at >= this.lines.length) {
                this.finish(words.end);
                return;
            }
            const text = this.lines[this.at];
            this.line(text);
            if (this.loud) {
                sound.say(text, this.language);
            }
            const pause = Number(this.root.dataset.pause);
            this.clock.run(pause * (1 + Math.min(1, text.length / 80)), () => this.step());
        }
    }

    /** In and out at the pace that was chosen, for about a minute; the words of the guide pass by underneath. */
    class Breath extends Aid {
        constructor(root) {
            super(root);
            this.pace = root.querySelector("[data-pace]");
            this.pace.hidden = false;
            this.part("ring").hidden = false;
        }

        seconds(way) {
            return Number(this.pace.querySelector(`[data-${way}]`).value);
        }

        start() {
            const breath = this.seconds("in") + this.seconds("out");
            this.breaths = Math.max(2, Math.round(Number(this.root.dataset.seconds) / breath));
            this.count = 0;
            this.step();
        }

        skip() {
            this.released();
            sound.stop();
            this.count += this.count % 2;
            this.step();
        }

        step() {
            const inward = this.count % 2 === 0;
            const breath = Math.floor(this.count / 2);
            this.count++;
            if (breath >= this.breaths) {
                this.finish(words.end);
                return;
            }
            const seconds = this.seconds(inward ? "in" : "out") * Number(this.root.dataset.second);
            this.part("cue").textContent = inward ? words.in : words.out;
            if (inward) {
                this.line(this.lines[Math.floor((breath * this.lines.length) / this.breaths)] ?? "");
            }
            const ring = this.part("ring");
            ring.style.transitionDuration = `${seconds}s`;
            ring.classList.toggle("wide", inward);
            if (this.loud) {
                sound.breath(seconds, inward);
            }
            this.clock.run(seconds, () => this.step());
        }

        finish(how) {
            super.finish(how);
            this.part("cue").textContent = "";
            this.part("ring").classList.remove("wide");
        }
    }

    document.querySelectorAll("[data-aid=lines]").forEach(root => new Lines(root));
    document.querySelectorAll("[data-aid=breath]").forEach(root => new Breath(root));
    document.addEventListener("keydown", event => event.key === "Escape" && current?.finish(words.stopped));
    addEventListener("pagehide", () => current?.finish(""));
})();
