/*
 * Beside any list of spoken lines: find words in them, and go to the word that is clicked. When a word was said inside
 * its line is not known; it is guessed by the share of letters before it.
 */
(() => {
    "use strict";

    if (window.attuneTranscript) {
        return;
    }

    /** Where in its line a word was clicked, as a share of the line's letters. */
    function share(words, { clientX, clientY }) {
        const text = words.firstChild;
        const range = document.createRange();
        for (const word of text?.data.matchAll(/\S+/g) ?? []) {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const hit = [...range.getClientRects()].some((box) => clientX >= box.left && clientX <= box.right
                && clientY >= box.top && clientY <= box.bottom);
            if (hit) {
                return word.index / text.length;
            }
        }
        return 0;
    }

    function millisAt(line, part) {
        const start = Number(line.dataset.start);
        return Math.round(start + (Number(line.dataset.end) - start) * part);
    }

    function seek(millis) {
        document.dispatchEvent(new CustomEvent("attune:seek", { detail: { millis } }));
    }

    document.addEventListener("click", (event) => {
        const words = event.target.closest("[data-words]");
        const line = words?.closest("[data-transcript] [data-end]");
        if (line && event.detail > 0) { // A key on the line goes to its beginning, as the player does.
            seek(millisAt(line, share(words, event)));
        }
    });

    class Finder {
        constructor(box) {
            this.list = document.getElementById(box.dataset.findFor);
            this.field = box.querySelector("input");
            this.count = box.querySelector("output");
            this.at = -1;
            this.field.addEventListener("input", () => this.find());
            this.field.addEventListener("keydown", (event) => {
                if (event.key === "Enter") {
                    event.preventDefault();
                    this.go(event.shiftKey ? -1 : 1);
                }
            });
        }

        find() {
            const sought = this.field.value.trim().toLocaleLowerCase();
            const lines = [...this.list.children];
            const text = (line) => (line.querySelector("textarea")?.value
                ?? line.querySelector("[data-words]").textContent).toLocaleLowerCase();
            lines.forEach((line) => line.classList.remove("found", "found-now"));
            this.found = sought ? lines.filter((line) => text(line).includes(sought)) : [];
            this.found.forEach((line) => line.classList.add("found"));
            this.at = -1;
            this.count.textContent = sought && !this.found.length ? this.count.dataset.none : "";
            if (this.found.length) {
                this.go(1);
            }
        }

        go(step) {
            if (!this.found?.length) {
                return;
            }
            this.found[this.at]?.classList.remove("found-now");
            this.at = (this.at + step + this.found.length) % this.found.length;
            const line = this.found[this.at];
            line.classList.add("found-now");
            this.list.scrollTop += line.getBoundingClientRect().top - this.list.getBoundingClientRect().top - 40;
            this.count.textContent = this.count.dataset.some.replace("{0}", this.at + 1).replace("{1}", this.found.length);
            seek(Number(line.dataset.start));
        }
    }

    window.attuneTranscript = { seek, millisAt };
    document.querySelectorAll("[data-find-for]").forEach((box) => new Finder(box));
})();
