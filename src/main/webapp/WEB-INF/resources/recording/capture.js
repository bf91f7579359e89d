/*
 * Records a session in the browser. Every two seconds what was heard goes into this browser's own store, so that a crash
 * or an empty battery costs two seconds; it is deleted there once everything has arrived at the server, or when the client
 * took their consent back. Sending is upload.js's part.
 */
(() => {
    "use strict";

    const SLICE = 2000;
    const SOUND = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
    const PICTURE = ["video/webm;codecs=vp8,opus", "video/mp4"];
    const BITS = { audioBitsPerSecond: 64000, videoBitsPerSecond: 800000 };
    const TICK = 200;

    function asked(request) {
        return new Promise((done, failed) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        });
    }

    /** The slices of what was recorded here and has not arrived, by recording. */
    const store = {
        async open() {
            const request = indexedDB.open("attune-capture", 1);
            request.onupgradeneeded = () => request.result.createObjectStore("slices", { keyPath: ["recording", "take", "number"] });
            return asked(request);
        },
        async with(mode, act) {
            const database = await this.open();
            try {
                return await act(database.transaction("slices", mode).objectStore("slices"));
            } finally {
                database.close();
            }
        },
        range: (recording) => IDBKeyRange.bound([recording], [recording, []]),
        add: (slice) => store.with("readwrite", (slices) => asked(slices.put(slice))),
        of: (recording) => store.with("readonly", (slices) => asked(slices.getAll(store.range(recording)))),
        forget: (recording) => store.with("readwrite", (slices) => asked(slices.delete(store.range(recording)))),
    };

    function clock(seconds) {
        const two = (number) => String(number).padStart(2, "0");
        return Math.floor(seconds / 60) + ":" + two(Math.floor(seconds) % 60);
    }

    class Capture {
        constructor(root) {
            this.root = root;
            this.recording = root.dataset.capture;
            this.upload = document.querySelector("[data-upload]");
            this.title = document.title;
            const act = (name, what) => this.part(name).addEventListener("click", what);
            act("start", () => this.start());
            act("hold", () => this.recorder.pause());
            act("resume", () => this.recorder.resume());
            act("end", () => this.recorder.stop());
            act("send", () => this.sendLeft());
            act("delete", () => this.deleteLeft());
            this.upload.addEventListener("attune:sent", ({ detail }) => detail.waits.push(store.forget(this.recording)));
            this.upload.addEventListener("attune:gone", () => this.gone());
            window.addEventListener("beforeunload", (event) => this.recorder?.state !== "inactive" && this.recorder && event.preventDefault());
            root.hidden = false;
            this.offerLeft();
        }

        part(name) {
            return this.root.querySelector(`[data-${name}]`);
        }

        say(words) {
            this.part("status").textContent = words;
        }

        async offerLeft() {
            const left = await store.of(this.recording);
            if (left.length > 0) {
                const size = left.reduce((sum, { data }) => sum + data.size, 0);
                const day = new Date(left[0].take).toLocaleString(document.documentElement.lang || undefined);
                this.part("left").textContent = this.root.dataset.left
                    .replace("{0}", day).replace("{1}", (size / 1048576).toFixed(1));
                this.part("kept").hidden = false;
                this.part("begin").hidden = this.part("start").hidden = true;
            }
        }

        async sendLeft() {
            const all = await store.of(this.recording);
            const last = all[all.length - 1].take;
            this.send(all.filter(({ take }) => take === last).map(({ data }) => data), last);
            this.part("kept").hidden = true;
        }

        async deleteLeft() {
            await store.forget(this.recording);
            this.part("kept").hidden = true;
            this.part("begin").hidden = this.part("start").hidden = false;
            this.say(this.root.dataset.deleted);
            this.part("start").focus();
        }

        async gone() {
            if ((await store.of(this.recording)).length > 0) {
                await store.forget(this.recording);
                this.part("kept").hidden = true;
                this.say(this.root.dataset.gone);
            }
        }

        async start() {
            const picture = this.part("with-picture").checked;
            try {
                this.stream = await navigator.mediaDevices.getUserMedia({
                    audio: true,
                    video: picture && { width: { ideal: 640 }, height: { ideal: 360 } },
                });
            } catch {
                this.say(this.root.dataset.refused);
                return;
            }
            const mimeType = (picture ? PICTURE : SOUND).find((one) => MediaRecorder.isTypeSupported(one));
            this.take = Date.now();
            this.pieces = [];
            this.recorder = new MediaRecorder(this.stream, { mimeType, ...BITS });
            this.recorder.addEventListener("dataavailable", ({ data }) => this.keep(data));
            this.recorder.addEventListener("stop", () => this.ended());
            for (const change of ["start", "pause", "resume"]) {
                this.recorder.addEventListener(change, () => this.show());
            }
            if (picture) {
                this.part("preview").srcObject = this.stream;
                this.part("preview").hidden = false;
                this.part("preview").play();
            }
            this.listen();
            this.recorder.start(SLICE);
            this.part("hold").hidden = false;
            this.part("hold").focus();
        }

        async keep(data) {
            if (data.size > 0) {
                this.pieces.push(data);
                const slice = { recording: this.recording, take: this.take, number: this.pieces.length, data };
                await store.add(slice).catch(() => this.say(this.root.dataset.noRoom));
            }
        }

        listen() {
            this.audio = new AudioContext();
            const analyser = this.audio.createAnalyser();
            const samples = new Uint8Array(analyser.fftSize);
            this.audio.createMediaStreamSource(this.stream).connect(analyser);
            this.seconds = 0;
            this.ticking = setInterval(() => {
                analyser.getByteTimeDomainData(samples);
                const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
                const running = this.recorder.state === "recording";
                this.part("level").value = running ? Math.min(100, (loudest * 100) / 128) : 0;
                this.seconds += running ? TICK / 1000 : 0;
                this.part("time").textContent = clock(this.seconds);
            }, TICK);
        }

        show() {
            const { state } = this.recorder;
            const running = state === "recording";
            this.root.classList.toggle("on-air", running);
            document.title = running ? "\u25CF " + this.title : this.title;
            this.part("said").textContent = running ? this.root.dataset.recording : this.root.dataset.paused;
            this.part("live").hidden = this.part("end").hidden = state === "inactive";
            this.part("hold").hidden = !running;
            this.part("resume").hidden = state !== "paused";
            this.part("begin").hidden = this.part("start").hidden = true;
            this.upload.hidden = state !== "inactive";
            this.say(running ? this.root.dataset.recording : this.root.dataset.paused);
        }

        ended() {
            clearInterval(this.ticking);
            this.show();
            this.stream.getTracks().forEach((track) => track.stop());
            this.audio.close();
            this.part("preview").hidden = true;
            this.say(this.root.dataset.ended);
            this.send(this.pieces, this.take);
        }

        send(pieces, take) {
            const type = pieces[0]?.type || "audio/webm";
            this.upload.attuneSend(new File(pieces, "session", { type, lastModified: take }));
        }
    }

    if (navigator.mediaDevices && window.MediaRecorder && window.indexedDB) {
        document.querySelectorAll("[data-capture]").forEach((root) => new Capture(root));
    }
    if (window.indexedDB) {
        for (const { dataset } of document.querySelectorAll("[data-capture-closed]")) {
            dataset.captureClosed.split(" ").filter(Boolean).forEach((recording) => store.forget(recording));
        }
    }
})();
