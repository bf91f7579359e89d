/* Records a short spoken answer: level meter, at most five minutes, as often as one likes. Whoever has no microphone or
   would rather not use it writes instead, and nothing on the page asks why. */
(() => {
    "use strict";

    const LONGEST = 300;
    const SHORTEST = 1;
    const NO_SOUND = 415;
    const NO_ROOM = 507;
    const BITS = 48000;
    const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

    function clock(seconds) {
        return Math.floor(seconds / 60) + ":" + String(Math.floor(seconds) % 60).padStart(2, "0");
    }

    function begin(root) {
        const part = name => root.querySelector("[data-voice-" + name + "]");
        const [start, stop, again, remove] = ["start", "stop", "again", "delete"].map(part);
        const [time, meter, player, status, agreed] = ["time", "meter", "player", "status", "agreed"].map(part);
        const { voice: address } = root.dataset;
        let recorder = null;
        let since = 0;
        let seconds = 0;
        let ticking = 0;

        function show(state) {
            start.hidden = state !== "none";
            stop.hidden = state !== "recording";
            again.hidden = remove.hidden = player.hidden = agreed.hidden = state !== "kept";
            meter.hidden = time.hidden = state !== "recording";
        }

        function listen(stream) {
            const audio = new AudioContext();
            const analyser = audio.createAnalyser();
            audio.createMediaStreamSource(stream).connect(analyser);
            const samples = new Uint8Array(analyser.fftSize);
            ticking = window.setInterval(() => {
                analyser.getByteTimeDomainData(samples);
                const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
                meter.value = Math.min(100, loudest * 100 / 128);
                seconds = (Date.now() - since) / 1000;
                time.textContent = clock(seconds) + " / " + clock(LONGEST);
                if (seconds >= LONGEST) {
                    recorder.stop();
                    status.textContent = root.dataset.full;
                }
            }, 200);
            return audio;
        }

        async function record() {
            let stream;
            try {
                stream = await navigator.mediaDevices.getUserMedia({ audio: true });
            } catch {
                status.textContent = root.dataset.refused;
                document.getElementById("answer").focus();
                return;
            }
            const type = TYPES.find(one => MediaRecorder.isTypeSupported(one));
            const pieces = [];
            recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS });
            recorder.addEventListener("dataavailable", event => pieces.push(event.data));
            const audio = listen(stream);
            recorder.addEventListener("stop", () => {
                window.clearInterval(ticking);
                stream.getTracks().forEach(track => track.stop());
                audio.close();
                seconds = (Date.now() - since) / 1000;
                send(new Blob(pieces, { type }));
            });
            since = Date.now();
            time.textContent = clock(0) + " / " + clock(LONGEST);
            recorder.start();
            show("recording");
            status.textContent = root.dataset.recording;
            stop.focus();
        }

        function refused(words) {
            show(root.dataset.kept === "true" ? "kept" : "none");
            status.textContent = words;
            (root.dataset.kept === "true" ? again : start).focus();
        }

        async function send(sound) {
            if (sound.size === 0 || seconds < SHORTEST) {
                refused(root.dataset.short);
                return;
            }
            show("saving");
            status.textContent = root.dataset.saving;
            const answer = await ask("POST", sound);
            if (answer === 201) {
                kept();
                status.textContent = root.dataset.saved;
                again.focus();
            } else {
                refused({ [NO_SOUND]: root.dataset.short, [NO_ROOM]: root.dataset.noRoom }[answer] || root.dataset.lost);
            }
        }

        async function ask(method, body) {
            try {
                return (await fetch(address, { method, body, redirect: "manual" })).status;
            } catch {
                return 0;
            }
        }

        function kept() {
            root.dataset.kept = "true";
            player.src = address + "?" + Date.now();
            show("kept");
        }

        start.addEventListener("click", record);
        again.addEventListener("click", record);
        stop.addEventListener("click", () => recorder.stop());
        remove.addEventListener("click", async () => {
            const gone = await ask("DELETE");
            status.textContent = gone === 204 ? root.dataset.deleted : root.dataset.lost;
            if (gone === 204) {
                player.removeAttribute("src");
                root.dataset.kept = "false";
                show("none");
                start.focus();
            }
        });
        if (root.dataset.kept === "true") {
            kept();
        } else {
            show("none");
        }
        root.hidden = !(navigator.mediaDevices && window.MediaRecorder);
    }

    document.querySelectorAll("[data-voice]").forEach(begin);
})();
