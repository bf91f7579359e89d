/*
 * Records a session in the browser. Every two seconds what was heard goes into this browser's own store and on to the
 * server (slices.js), so that a crash, a cut line or an empty battery costs two seconds; the copy here is deleted once
 * everything has arrived, or when the client took their consent back.
 */
(() => {
    "use strict";

    const SLICE = 2000;
    const SOUND = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
    const PICTURE = ["video/webm;codecs=vp8,opus", "video/mp4"];
    const BITS = { audioBitsPerSecond: 64000, videoBitsPerSecond: 800000 };
    const TICK = 200;
    const TRIES = 5;
    const store = window.attuneSafety;
    const { fill } = window.attuneWords;

    function mebibytes(bytes) {
        const size = (bytes || 0) / 1048576;
        return size.toFixed(size < 1 ? 2 : 1);
    }

    function clock(seconds) {
        const two = (number) => String(number).padStart(2, "0");
        return Math.floor(seconds / 60) + ":" + two(Math.floor(seconds) % 60);
    }

    /** Whether no other tab of this browser has this session open; then none can while this page lives. */
    async function isAlone(recording) {
        const name = "attune-capture-" + recording;
        const once = () => new Promise((told) => navigator.locks.request(name, { ifAvailable: true }, (lock) => {
            told(lock !== null);
            return lock && new Promise(() => {}); // Until the page closes.
        }));
        for (let tries = 0; tries < TRIES; tries++) { // A page that was just left may still hold it.
            if (!navigator.locks || await once()) {
                return true;
            }
            await new Promise((done) => setTimeout(done, TICK));
        }
        return false;
    }

    class Capture {
        constructor(root) {
            this.root = root;
            this.texts = root.dataset;
            this.recording = root.dataset.capture;
            this.upload = document.querySelector("[data-upload]");
            this.title = document.title;
            const act = (name, what) => this.part(name).addEventListener("click", what);
            act("start", () => this.start());
            act("hold", () => this.recorder.pause());
            act("resume", () => this.recorder.resume());
            act("end", () => this.recorder.stop());
            act("send", () => this.sendLeft());
            act("delete", () => this.discard("kept"));
            act("finish", () => this.finish());
            act("discard", () => this.discard("elsewhere-box"));
            this.upload.addEventListener("attune:sent", ({ detail }) => detail.waits.push(store.forget(this.recording)));
            this.upload.addEventListener("attune:gone", () => this.gone());
            window.addEventListener("beforeunload", (event) => this.isRunning() && event.preventDefault());
            root.hidden = false;
            this.offer();
        }

        part(name) {
            return this.root.querySelector(`[data-${name}]`);
        }

        say(words) {
            this.part("status").textContent = words;
        }

        isRunning() {
            return Boolean(this.recorder) && this.recorder.state !== "inactive";
        }

        /** What was begun and is not whole at the server; an empty attribute is not written at all. */
        get begun() {
            return this.texts.begun || "";
        }

        async offer() {
            this.upload.hidden = this.begun !== "";
            if (await isAlone(this.recording)) {
                await this.propose();
            } else {
                this.upload.hidden = this.part("begin").hidden = true;
                this.say(this.texts.otherTab);
            }
        }

        /** What can be done here: record, or first deal with what an earlier recording left, here or elsewhere. */
        async propose() {
            const { begun } = this;
            const all = await store.of(this.recording);
            const take = all.length > 0 ? all[all.length - 1].take : 0;
            this.left = all.filter((slice) => slice.take === take && slice.number > 0);
            this.leftAt = (all.find((slice) => slice.take === take && slice.number === 0) || {}).address;
            const here = this.left.length > 0 && (begun === "" || begun === this.leftAt);
            this.upload.hidden = begun !== "";
            this.part("begin").hidden = this.part("start").hidden = here || begun !== "";
            if (here) {
                this.ask("kept", await this.leftWords(take));
            } else if (begun !== "") {
                this.ask("elsewhere-box", await this.begunWords());
            }
        }

        ask(box, words) {
            this.part(box).querySelector("p").textContent = words;
            this.part(box).hidden = false;
        }

        async held() {
            return mebibytes(this.begun && (await window.attuneSlices.held(this.begun).catch(() => 0)));
        }

        get leftHere() {
            return mebibytes(this.left.reduce((sum, { data }) => sum + data.size, 0));
        }

        /** take: when it was begun in this browser. */
        async leftWords(take) {
            const day = new Date(take).toLocaleString(document.documentElement.lang || undefined);
            return fill(this.texts.left, day, this.leftHere, await this.held());
        }

        async begunWords() {
            return fill(this.left.length > 0 ? this.texts.begunBoth : this.texts.begunWords, await this.held(), this.leftHere);
        }

        sendLeft() {
            this.part("kept").hidden = true;
            this.upload.hidden = true;
            this.take = this.left[0].take;
            this.slices = this.newSlices();
            if (this.leftAt) {
                this.slices.goOn(this.leftAt);
            }
            this.left.forEach(({ data }) => this.slices.add(data));
            this.finishSending();
        }

        /** Makes what has arrived the recording; the rest, in whatever browser it was, is given up. */
        async finish() {
            if (await window.attuneSlices.settle(this.begun).catch(() => false)) {
                window.location.assign(this.upload.dataset.next);
            } else {
                this.say(this.texts.unchanged);
            }
        }

        /** Deletes at the server what is left of an earlier recording; here, too, but only what was asked about. */
        async discard(box) {
            if (this.begun && !(await window.attuneSlices.discard(this.begun).catch(() => false))) {
                this.say(this.texts.unchanged);
                return;
            }
            if (box === "kept") {
                await store.forget(this.recording);
            }
            this.texts.begun = "";
            this.part(box).hidden = true;
            this.part("start").disabled = false;
            await this.propose();
            this.say(this.texts.deleted);
            this.part(this.part("kept").hidden ? "start" : "send").focus();
        }

        /** Nobody may keep this session: not here either. */
        async gone() {
            this.killed = true;
            if (this.isRunning()) {
                this.recorder.stop();
            }
            const had = this.slices || (await store.of(this.recording)).length > 0;
            await store.forget(this.recording);
            this.part("kept").hidden = this.part("elsewhere-box").hidden = this.part("arrival").hidden = true;
            this.part("arrived").textContent = "";
            if (had) {
                this.say(this.texts.gone);
            }
        }

        async start() {
            this.part("start").disabled = true; // A second click would begin a second recording of the same session.
            const picture = this.part("with-picture").checked;
            try {
                this.stream = await navigator.mediaDevices.getUserMedia({
                    audio: true,
                    video: picture && { width: { ideal: 640 }, height: { ideal: 360 } },
                });
            } catch {
                this.say(this.texts.refused);
                this.part("start").disabled = false;
                this.part("start").focus();
                return;
            }
            const mimeType = (picture ? PICTURE : SOUND).find((one) => MediaRecorder.isTypeSupported(one));
            this.take = Date.now();
            this.kept = 0;
            this.slices = this.newSlices();
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
            if (data.size > 0 && !this.killed) {
                const slice = { recording: this.recording, take: this.take, number: ++this.kept, data };
                this.slices.add(data);
                this.showArrived();
                await store.add(slice).catch(() => this.say(this.texts.noRoom));
            }
        }

        newSlices() {
            this.endedBy = "";
            return new window.attuneSlices(this.upload.dataset.upload, this.recording, (what, word) => this.told(what, word));
        }

        /** What the sending has to say. */
        async told(what, word) {
            if (what === "begun") {
                await store.add({ recording: this.recording, take: this.take, number: 0, address: word }).catch(() => {});
            } else if (what === "trouble") {
                this.troubled = true;
                this.say(word === "lost" && !this.isRunning() ? this.texts.lostAfter : this.texts[word]);
            } else if (what === "sent") {
                this.showArrived();
                if (this.troubled) {
                    this.troubled = false;
                    this.say(this.texts.back);
                }
            } else if (word === "done") {
                this.say(this.upload.dataset.done);
                await store.forget(this.recording).catch(() => {});
                window.location.assign(this.upload.dataset.next);
            } else if (word === "gone") {
                this.gone();
            } else {
                this.endedBy = word;
                this.tellEnd();
            }
        }

        /** Why nothing is sent any more; while recording goes on it does so here alone. */
        tellEnd() {
            this.say(this.texts[this.endedBy]);
            this.part("arrival").hidden = true;
            if (this.endedBy === "tooBig" && !this.isRunning()) {
                this.texts.begun = this.slices.address;
                this.ask("elsewhere-box", this.texts.tooBig);
            }
        }

        showArrived() {
            const { sent, size } = this.slices;
            this.part("arrived").textContent = fill(this.texts.arrived, mebibytes(sent), mebibytes(size));
            this.part("arrival").value = Math.floor((sent / size) * 100);
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
            this.part("said").textContent = running ? this.texts.recording : this.texts.paused;
            this.part("live").hidden = this.part("end").hidden = state === "inactive";
            this.part("hold").hidden = !running;
            this.part("resume").hidden = state !== "paused";
            this.part("begin").hidden = this.part("start").hidden = true;
            this.upload.hidden = true;
            if (state !== "inactive") {
                this.say(this.texts[this.endedBy || (running ? "recording" : "paused")]);
            }
        }

        ended() {
            clearInterval(this.ticking);
            this.show();
            this.stream.getTracks().forEach((track) => track.stop());
            this.audio.close();
            this.part("preview").hidden = true;
            if (!this.killed) {
                this.say(this.texts.ended);
                this.finishSending();
            }
            if (this.endedBy) {
                this.tellEnd();
            }
        }

        finishSending() {
            this.part("arrival").hidden = false;
            this.showArrived();
            this.slices.end();
        }
    }

    if (navigator.mediaDevices && window.MediaRecorder && window.indexedDB) {
        document.querySelectorAll("[data-capture]").forEach((root) => new Capture(root));
    }
})();
