/* Sends a recording's file piece by piece (tus). Goes on after a lost connection, a reload or a restart of the server. */
(() => {
    "use strict";

    const MEBIBYTE = 1024 * 1024;
    const PIECE = 16 * MEBIBYTE;
    const PAUSES = [0, 1000, 2000, 4000, 8000, 15000, 30000, 30000, 30000];
    const { fill, statusOf, worthwhile } = window.attuneWords;

    function begin(root) {
        const texts = root.dataset;
        const input = root.querySelector("input[type=file]");
        const bar = root.querySelector("progress");
        const status = root.querySelector("[role=status]");
        const figures = root.querySelector("p[data-figures]");
        const stop = root.querySelector("[data-stop]");
        const go = root.querySelector("[data-go]");
        let upload = null;
        let startedAt = 0;
        let startedFrom = 0;
        let told = -1;

        const say = (text, problem = false) => {
            status.textContent = text;
            status.classList.toggle("danger-text", problem);
        };
        const show = (sending) => {
            stop.hidden = !sending;
            go.hidden = sending || !upload;
            input.disabled = sending;
            root.setAttribute("aria-busy", String(sending));
        };

        function progress(sent, total) {
            if (startedAt === 0) {
                startedAt = performance.now();
                startedFrom = sent;
            }
            const percent = Math.floor((sent / total) * 100);
            bar.hidden = false;
            bar.value = percent;
            const seconds = (performance.now() - startedAt) / 1000;
            const speed = (sent - startedFrom) / seconds;
            const left = speed > 0 ? Math.ceil((total - sent) / speed / 60) : 0;
            figures.textContent = fill(texts.figures, percent, Math.round(sent / MEBIBYTE), Math.round(total / MEBIBYTE));
            if (percent >= told + 10 || told < 0) { // Often enough to follow by ear, seldom enough to bear.
                told = percent - (percent % 10);
                say(seconds > 5 && left > 0 ? fill(texts.sendingLeft, percent, left) : fill(texts.sending, percent));
            }
        }

        function failed(error) {
            const answer = statusOf(error);
            show(false);
            const words = {
                401: texts.signedOut, 403: texts.voices, 404: texts.gone, 409: texts.begunElsewhere, 413: texts.tooBig,
                507: texts.noRoom,
            };
            say(words[answer] || texts.lost, true);
            go.hidden = [404, 409, 413].includes(answer);
            if (answer === 404) {
                root.dispatchEvent(new CustomEvent("attune:gone"));
            }
        }

        async function send() {
            startedAt = 0;
            told = -1;
            say(texts.starting);
            show(true);
            const earlier = await upload.findPreviousUploads();
            if (earlier.length > 0 && upload.url === null) {
                upload.resumeFromPreviousUpload(earlier[earlier.length - 1]);
            }
            upload.start();
        }

        function chosen(file) {
            if (file.size > Number(texts.most)) {
                upload = null;
                show(false);
                say(texts.tooBig, true);
                return;
            }
            upload = new window.tus.Upload(file, {
                endpoint: texts.upload,
                chunkSize: PIECE,
                retryDelays: PAUSES,
                onShouldRetry: worthwhile,
                removeFingerprintOnSuccess: true,
                metadata: { recording: texts.recording }, // The file's name stays here: it may hold a person's.
                fingerprint: async () => ["attune", texts.recording, file.size, file.lastModified].join("-"),
                onProgress: progress,
                onError: failed,
                onSuccess: async () => {
                    bar.value = 100;
                    say(texts.done);
                    const detail = { waits: [] };
                    root.dispatchEvent(new CustomEvent("attune:sent", { detail }));
                    await Promise.allSettled(detail.waits);
                    window.location.assign(texts.next);
                },
            });
            send();
        }

        const begun = () => input.files.length > 0 && chosen(input.files[0]);
        input.addEventListener("change", begun);
        go.addEventListener("click", send);
        stop.addEventListener("click", async () => {
            await upload.abort();
            show(false);
            say(texts.paused);
        });
        window.addEventListener("online", () => upload && !go.hidden && send());
        for (const kind of ["dragover", "drop"]) {
            root.addEventListener(kind, (event) => {
                event.preventDefault();
                if (kind === "drop" && !input.disabled && event.dataTransfer.files.length > 0) {
                    chosen(event.dataTransfer.files[0]);
                }
            });
        }
        begun(); // A quick hand chooses before this script is there.
    }

    document.querySelectorAll("[data-upload]").forEach(begin);
})();
