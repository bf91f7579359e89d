/*
 * Reads a lesson aloud with a voice that lives on this device. A voice from somewhere else would send the words away, so
 * without one of its own the device is not asked to read at all.
 */
(() => {
    "use strict";

    const speech = window.speechSynthesis;

    class Listening {
        constructor(root) {
            this.root = root;
            this.text = document.querySelector(root.dataset.listen);
            this.goButton = root.querySelector("[data-listen-go]");
            this.stopButton = root.querySelector("[data-listen-stop]");
            this.goButton.addEventListener("click", () => this.press());
            this.stopButton.addEventListener("click", () => this.stop());
            window.addEventListener("pagehide", () => speech.cancel());
            this.at = -1;
            speech.addEventListener?.("voiceschanged", () => this.offer());
            this.offer();
        }

        voice() {
            return speech.getVoices().find((one) =>
                one.localService === true && one.lang.toLowerCase().startsWith(this.text.lang));
        }

        offer() {
            this.root.hidden = !this.voice();
        }

        press() {
            if (this.at < 0) {
                this.paragraphs = [...this.text.querySelectorAll(".lesson-prose > *")];
                this.say(0);
            } else if (this.held) {
                this.held = false;
                this.say(this.at);
            } else {
                this.held = true;
                speech.cancel();
            }
            this.show();
        }

        /** Held and taken up again at the beginning of a paragraph: devices differ in how they pause. */
        say(place) {
            this.at = place;
            this.mark();
            if (place >= this.paragraphs.length) {
                this.stop();
                return;
            }
            const words = new SpeechSynthesisUtterance(this.paragraphs[place].innerText);
            words.voice = this.voice();
            words.lang = words.voice.lang;
            words.addEventListener("end", () => this.at === place && !this.held && this.say(place + 1));
            speech.speak(words);
        }

        stop() {
            this.at = -1;
            this.held = false;
            speech.cancel();
            this.mark();
            this.show();
        }

        mark() {
            this.paragraphs?.forEach((one, place) => one.classList.toggle("read-aloud", place === this.at));
        }

        show() {
            const { start, hold, on } = this.root.dataset;
            this.goButton.textContent = this.at < 0 ? start : this.held ? on : hold;
            if (this.at < 0 && document.activeElement === this.stopButton) {
                this.goButton.focus();
            }
            this.stopButton.hidden = this.at < 0;
        }
    }

    if (speech) {
        document.querySelectorAll("[data-listen]").forEach((root) => new Listening(root));
    }
})();
