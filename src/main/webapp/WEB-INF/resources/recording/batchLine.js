/* One file of several: where it stands, what can be done with it, and its sending (tus). */
window.attuneLine = (() => {
    "use strict";

    const MEBIBYTE = 1024 * 1024;
    const PIECE = 8 * MEBIBYTE;
    const PAUSES = [0, 1000, 2000, 4000, 8000, 15000, 30000];
    const WORDS = { 401: "signedOut", 403: "voices", 404: "gone", 409: "begunElsewhere", 413: "tooBig", 507: "serverFull" };
    const FINAL = ["gone", "tooBig", "nothing", "begunElsewhere"];

    const { fill, statusOf, worthwhile } = window.attuneWords;

    /** Which buttons a state has. */
    const ACTS = {
        ask: ["ask", "remove"],
        waiting: ["remove"],
        sending: ["stop", "remove"],
        paused: ["go", "remove"],
        lost: ["again", "remove"],
        signedOut: ["again", "remove"],
        voices: ["again", "remove"],
        serverFull: ["again", "remove"],
        done: ["open"],
    };

    class Line {
        /** told: what is called with the line whenever its state changes. */
        constructor(file, root, told) {
            Object.assign(this, { file, texts: root.dataset, told, recording: null, upload: null, state: "" });
            this.key = "f" + crypto.getRandomValues(new Uint32Array(1))[0];
            this.row = root.querySelector("template").content.firstElementChild.cloneNode(true);
            this.part("[data-name]").textContent = file.name;
            this.part("[data-size]").textContent = fill(this.texts.size, (file.size / MEBIBYTE).toFixed(1));
            this.part("progress").setAttribute("aria-label", file.name);
            for (const button of this.row.querySelectorAll("[data-do]")) {
                button.setAttribute("aria-label", button.textContent + ": " + file.name);
            }
        }

        part(selector) {
            return this.row.querySelector(selector);
        }

        get print() {
            return this.file.size + "-" + this.file.lastModified;
        }

        become(state) {
            const had = this.row.contains(document.activeElement);
            const acts = ACTS[state] || ["remove"];
            this.state = state;
            this.say(this.texts[state]);
            for (const button of this.row.querySelectorAll("[data-do]")) {
                button.hidden = !acts.includes(button.dataset.do);
            }
            this.part("[data-state]").classList.toggle("danger-text", FINAL.includes(state) || state === "lost");
            const focused = document.activeElement;
            if (had && (focused === document.body || focused.hidden)) {
                this.part(`[data-do="${acts[0]}"]`).focus(); // The button that was pressed is gone.
            }
            this.told(this);
        }

        say(words) {
            this.part("[data-state]").textContent = words;
        }

        /** It holds this session from now on. */
        belongsTo(recording, session) {
            this.recording = recording;
            this.part("[data-session]").textContent = session;
            this.part('[data-do="open"]').href = this.texts.page + recording;
            localStorage.setItem("attune-file-" + recording, this.print);
            this.become("waiting");
        }

        async send() {
            this.become("sending");
            await this.goOn();
            if (this.state === "sending") {
                this.upload.start();
            }
        }

        /** Makes its upload, one begun before the page was left if there is one. */
        async goOn() {
            if (!this.upload) {
                this.upload = this.newUpload();
                const earlier = await this.upload.findPreviousUploads();
                if (earlier.length > 0) {
                    this.upload.resumeFromPreviousUpload(earlier[earlier.length - 1]);
                }
            }
        }

        newUpload() {
            return new window.tus.Upload(this.file, {
                endpoint: this.texts.batch,
                chunkSize: PIECE,
                retryDelays: PAUSES,
                onShouldRetry: worthwhile,
                removeFingerprintOnSuccess: true,
                metadata: { recording: this.recording }, // The file's name stays here: it may hold a person's.
                fingerprint: async () => ["attune", this.recording, this.print].join("-"),
                onProgress: (sent, total) => this.progress(Math.floor((sent / total) * 100)),
                onError: (error) => this.become(WORDS[statusOf(error)] || "lost"),
                onSuccess: () => {
                    localStorage.removeItem("attune-file-" + this.recording);
                    this.part("progress").hidden = true;
                    this.become("done");
                },
            });
        }

        progress(percent) {
            const bar = this.part("progress");
            bar.hidden = false;
            bar.value = percent;
            if (this.state === "sending") {
                this.say(fill(this.texts.arrived, percent));
            }
        }

        async pause() {
            this.become("paused");
            await this.upload?.abort();
        }

        /** What has arrived of it goes; the session stays and waits for another file. */
        async remove() {
            if (this.recording !== null) {
                localStorage.removeItem("attune-file-" + this.recording);
                await this.goOn();
                await this.upload.abort(true).catch(() => {});
            }
            this.row.remove();
        }

        get isOver() {
            return this.state === "done" || FINAL.includes(this.state);
        }
    }

    return Line;
})();
