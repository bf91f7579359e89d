/*
 * The words of a clip beside it: the line that is being said is marked, a press on a time goes there. The times are one
 * stop for the tabulator; arrows, Home and End go from one to the next.
 */
(() => {
    "use strict";

    class Track {
        constructor(root) {
            this.media = root.querySelector("audio, video");
            this.list = root.querySelector(".track-lines");
            this.lines = [...this.list.children];
            this.buttons = this.lines.map((line) => line.querySelector("button"));
            this.now = null;
            this.buttons.forEach((button, place) => button.tabIndex = place === 0 ? 0 : -1);
            root.querySelector("[data-track-how]").hidden = false;
            root.querySelector(".track-speed").hidden = false;
            root.querySelector("[data-track-speed]").addEventListener("change", (event) => {
                this.media.playbackRate = Number(event.target.value);
            });
            this.list.addEventListener("click", (event) => this.go(event.target.closest("button")));
            this.list.addEventListener("keydown", (event) => this.move(event));
            this.media.addEventListener("timeupdate", () => this.mark());
            this.media.addEventListener("seeked", () => this.mark());
        }

        go(button) {
            if (button) {
                this.reach(button);
                this.media.currentTime = Number(button.closest("li").dataset.from) / 1000;
                this.media.play().catch(() => {}); // Paused before it began; a real fault is told by the element.
            }
        }

        move(event) {
            const place = this.buttons.indexOf(document.activeElement);
            const last = this.buttons.length - 1;
            const next = {
                ArrowDown: Math.min(last, place + 1), ArrowUp: Math.max(0, place - 1), Home: 0, End: last,
            }[event.key];
            if (place >= 0 && next !== undefined) {
                event.preventDefault();
                this.reach(this.buttons[next]);
                this.buttons[next].focus();
            }
        }

        reach(button) {
            this.buttons.forEach((one) => one.tabIndex = one === button ? 0 : -1);
        }

        mark() {
            const at = this.media.currentTime * 1000;
            const now = this.lines.filter((line) => Number(line.dataset.from) <= at && at < Number(line.dataset.to)).pop() ?? null;
            if (now === this.now) {
                return;
            }
            this.now?.removeAttribute("aria-current");
            this.now = now;
            if (now) {
                now.setAttribute("aria-current", "true");
                this.list.scrollTop = now.offsetTop - this.list.clientHeight / 2;
            }
        }
    }

    document.querySelectorAll("[data-track]").forEach((root) => new Track(root));
})();
