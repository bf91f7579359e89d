/*
 * Sends a session to the server while it is recorded: slices in their order, several at once where many wait, each with
 * its checksum, so that what the server holds always ends with a whole slice. Its length is told with the last of them
 * (tus with a deferred length). When the line is cut it tries again, asks how much has arrived and catches up.
 */
window.attuneSlices = (() => {
    "use strict";

    const AT_ONCE = 1024 * 1024; // At most; less where the line cuts off what takes long.
    const EVERY = 4000; // Milliseconds from one piece to the next while recording goes on.
    const PATIENCE = 60000; // Then a line that says nothing counts as cut.
    const QUICK = PATIENCE / 4;
    const PAUSES = [1000, 2000, 4000, 8000, 15000, 30000];
    const TROUBLE = { 401: "signedOut", 403: "voices", 507: "serverFull" };
    const END = { 404: "gone", 409: "elsewhere", 410: "gone", 413: "tooBig" };

    async function checksum(blob) {
        const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
        return "sha256 " + btoa(String.fromCharCode(...new Uint8Array(digest)));
    }

    function ask(method, address, headers = {}, body = undefined) {
        const signal = AbortSignal.timeout(PATIENCE);
        return fetch(address, { method, body, signal, headers: { "Tus-Resumable": "1.0.0", ...headers } });
    }

    class Refused extends Error {
        constructor(status) {
            super("Answered with " + status);
            this.status = status;
        }
    }

    class Slices {
        /** told: what is called with "begun" and the address, "sent", "trouble" or "ended" and a word that says which. */
        constructor(endpoint, recording, told) {
            Object.assign(this, { endpoint, recording, told, address: null, asked: false, pieces: [], ends: [0] });
            Object.assign(this, { sent: 0, whole: false, over: false, busy: false, tries: 0, timer: 0 });
            Object.assign(this, { atOnce: AT_ONCE, pushed: 0 });
            window.addEventListener("online", () => this.soon(0));
        }

        get size() {
            return this.ends[this.ends.length - 1];
        }

        add(piece) {
            this.pieces.push(piece);
            this.ends.push(this.size + piece.size);
            if (this.tries === 0) {
                this.soon(this.address ? EVERY : 0);
            }
        }

        /** No more slices come. */
        end() {
            this.whole = true;
            this.soon(0);
        }

        /** Goes on with what was begun earlier. */
        goOn(address) {
            this.address = address;
        }

        /** Nothing is sent any more. */
        stop() {
            this.over = true;
            clearTimeout(this.timer);
        }

        soon(wait) {
            if (this.over || (this.timer && wait > 0)) {
                return;
            }
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.run(), wait);
        }

        async run() {
            this.timer = 0;
            if (this.busy || this.over) {
                return;
            }
            this.busy = true;
            try {
                await this.catchUp();
                this.tries = 0;
            } catch (problem) {
                this.asked = false;
                this.sendLess();
                this.failed(problem.status);
            } finally {
                this.busy = false;
            }
        }

        /** A piece that was cut off comes again shorter: a slow line takes short ones, where a long one never ends. */
        sendLess() {
            if (this.pushed > 0) {
                this.atOnce = this.pushed / 2;
                this.pushed = 0;
            }
        }

        failed(status) {
            if (this.over) {
                return;
            }
            if (END[status]) {
                this.stop();
                this.told("ended", END[status]);
                return;
            }
            if (status !== 0 || this.tries > 0) {
                this.told("trouble", TROUBLE[status] || "lost");
            }
            this.soon(PAUSES[Math.min(this.tries++, PAUSES.length - 1)]);
        }

        async catchUp() {
            if (this.address && !this.asked) {
                await this.askHowFar();
            }
            if (!this.address) {
                await this.begin();
            }
            while (!this.over && (this.sent < this.size || this.whole)) {
                await this.push();
            }
        }

        async begin() {
            const answer = await ask("POST", this.endpoint, {
                "Upload-Defer-Length": "1",
                "Upload-Metadata": "recording " + btoa(this.recording),
            });
            if (answer.status !== 201) {
                throw new Refused(answer.status);
            }
            this.address = answer.headers.get("Location");
            this.sent = 0;
            this.asked = true;
            this.told("begun", this.address);
        }

        /** What the server does not know any more begins anew, if it may; that is asked by beginning it. */
        async askHowFar() {
            const answer = await ask("HEAD", this.address);
            if (answer.status === 404) {
                this.address = null;
                return;
            }
            if (!answer.ok) {
                throw new Refused(answer.status);
            }
            this.sent = Number(answer.headers.get("Upload-Offset"));
            this.asked = true;
            if (answer.headers.get("Upload-Length") === String(this.sent)) {
                this.done();
            }
        }

        async push() {
            const limit = this.sent + this.atOnce;
            const next = this.ends.findIndex((end) => end > this.sent);
            const end = next < 0 ? this.sent : Math.max(this.ends[next], ...this.ends.filter((one) => one <= limit));
            const body = new Blob(this.pieces).slice(this.sent, end);
            const last = this.whole && end === this.size;
            const since = performance.now();
            this.pushed = body.size;
            const answer = await ask("PATCH", this.address, {
                "Content-Type": "application/offset+octet-stream",
                "Upload-Offset": String(this.sent),
                "Upload-Checksum": await checksum(body),
                ...(last && { "Upload-Length": String(end) }),
            }, body);
            this.pushed = 0;
            if (answer.status === 404 || answer.status === 409 || answer.status === 460) {
                throw new Refused(0); // Asked how far it is, the server tells what to do.
            } else if (!answer.ok) {
                throw new Refused(answer.status);
            }
            this.sent = end;
            this.tries = 0; // Whatever comes next, this way it goes on.
            this.atOnce = performance.now() - since < QUICK ? Math.min(AT_ONCE, this.atOnce * 2) : this.atOnce;
            this.told("sent");
            if (last) {
                this.done();
            }
        }

        done() {
            this.stop();
            this.told("ended", "done");
        }

        /** How many bytes of an earlier recording have arrived, or null when the server knows nothing of it. */
        static async held(address) {
            const answer = await ask("HEAD", address);
            return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
        }

        /** What has arrived is all there will be. */
        static async settle(address) {
            const offset = await Slices.held(address);
            const answer = await ask("PATCH", address, {
                "Content-Type": "application/offset+octet-stream",
                "Upload-Offset": String(offset),
                "Upload-Length": String(offset),
            });
            return answer.ok;
        }

        /** Nothing of it shall stay at the server. */
        static async discard(address) {
            const answer = await ask("DELETE", address);
            return answer.ok || answer.status === 404;
        }
    }

    return Slices;
})();
