/*
 * A scene played at its own pace, with its sound where it has one: the line that is being said is marked, and "Here" chooses it. The lines can
 * just as well be read and chosen one by one.
 */
(() => {
    "use strict";

    const TICK = 250;

    class Scene {
        constructor(root) {
            this.root = root;
            this.ends = Number(root.dataset.ends);
            this.lines = [...root.querySelectorAll("input[type=radio]")].map((input) => ({ input, at: Number(input.value) }));
            this.at = 0;
            this.timer = null;
            this.sound = root.querySelector("audio");
            root.querySelector(".clip-player").hidden = false;
            root.addEventListener("click", (event) => this.onClick(event.target.closest("[data-clip]")));
            this.show();
        }

        onClick(button) {
            if (button?.dataset.clip === "play") {
                this.timer ? this.pause() : this.play();
            } else if (button?.dataset.clip === "here") {
                this.mark();
            }
        }

        play() {
            if (this.at >= this.ends) {
                this.at = 0;
            }
            this.timer = setInterval(() => this.tick(), TICK);
            if (this.sound) {
                this.sound.currentTime = this.at;
                this.sound.play();
            }
            this.label("pause");
            this.show();
        }

        pause() {
            clearInterval(this.timer);
            this.timer = null;
            this.sound?.pause();
            this.label("play");
        }

        tick() {
            this.at = this.sound && !this.sound.error ? this.sound.currentTime : this.at + TICK / 1000;
            if (this.at >= this.ends || this.sound?.ended) {
                this.pause();
            }
            this.show();
        }

        mark() {
            const { input } = this.current();
            input.checked = true;
            input.dispatchEvent(new Event("change", { bubbles: true }));
        }

        current() {
            return this.lines.filter((line) => line.at <= this.at).pop() ?? this.lines[0];
        }

        label(what) {
            this.root.querySelector("[data-clip=play]").textContent = this.root.dataset[what];
        }

        show() {
            const whole = Math.floor(this.at);
            this.root.querySelector("progress").value = this.at;
            this.root.querySelector("[data-clip=now]").textContent =
                `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
            const running = this.timer || this.at > 0 ? this.current() : null;
            this.lines.forEach((line) => line.input.closest("li").classList.toggle("now", line === running));
        }
    }

    document.querySelectorAll(".clip").forEach((root) => new Scene(root));
})();
