/*
 * The player: media element, waveform to click and to steer by keys, speed, markers in lanes.
 * Other parts of a page talk to it by
 *   - any element with data-seek="millis": a click goes there (and plays, with data-play);
 *   - the event "attune:seek" with detail {millis, play} on the player or on document;
 *   - its attribute data-markers, a JSON list of {id, at, to, kind, label}: kind is strength, question, suggestion
 *     or note; changing the attribute redraws them;
 * and hear from it, bubbling to document,
 *   - "attune:time" with detail {millis, playing}, while it plays and after each seek;
 *   - "attune:marker" with detail {id}, when a marker is chosen.
 * element.attunePlayer offers millis(), seek(millis), play(), pause().
 */
(() => {
    "use strict";

    const LANES = ["strength", "question", "suggestion", "note"];
    const STEP = 5;

    function clock(seconds) {
        const whole = Math.floor(seconds);
        const pad = (number) => String(number).padStart(2, "0");
        const rest = `${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
        return whole >= 3600 ? `${Math.floor(whole / 3600)}:${rest}` : rest;
    }

    class Player {
        constructor(root) {
            this.root = root;
            this.media = root.querySelector("video, audio");
            this.wave = root.querySelector("[role=slider]");
            this.media.preservesPitch = true; // Faster, not higher.
            this.lanes = root.querySelector("[data-lanes]");
            this.toggle = root.querySelector("[data-toggle]");
            this.seconds = Number(root.dataset.millis) / 1000;
            this.picture = new window.AttuneWave(root, root.querySelector("canvas"), this.seconds);
            this.listen();
            this.mark();
            this.follow();
            this.picture.load();
            root.attunePlayer = {
                millis: () => Math.round(this.media.currentTime * 1000),
                seek: (millis) => this.seek(millis / 1000),
                play: () => this.start(),
                pause: () => this.media.pause(),
            };
        }

        listen() {
            const on = (element, kinds, act) => kinds.split(" ").forEach((kind) => element.addEventListener(kind, act));
            on(this.media, "timeupdate seeking seeked play pause ended", () => this.follow());
            on(this.media, "error", () => this.root.querySelector("[data-problem]").removeAttribute("hidden"));
            on(this.toggle, "click", () => this.playOrPause());
            on(this.root.querySelector("[data-back]"), "click", () => this.seek(this.media.currentTime - STEP));
            on(this.root.querySelector("[data-forward]"), "click", () => this.seek(this.media.currentTime + STEP));
            const speed = this.root.querySelector("[data-speed]");
            on(speed, "change", () => (this.media.playbackRate = Number(speed.value)));
            const light = this.root.querySelector("[data-light]");
            light?.addEventListener("change", () => this.lighten(light.checked));
            on(this.wave, "pointerdown", (event) => this.drag(event));
            on(this.wave, "keydown", (event) => this.key(event));
            on(this.root, "keydown", (event) => this.fineKey(event));
            on(this.root, "attune:view", () => this.mark());
            on(this.root.querySelector("[data-nearer]"), "click", () => this.picture.zoom(2));
            on(this.root.querySelector("[data-farther]"), "click", () => this.picture.zoom(0.5));
            this.root.querySelector("[data-veil]")?.addEventListener("click", ({ target }) => this.unveil(target));
            on(this.root, "attune:seek", (event) => this.go(event.detail));
            new ResizeObserver(() => this.picture.draw()).observe(this.wave);
            on(window.matchMedia("(prefers-color-scheme: dark)"), "change", () => this.picture.draw());
            new MutationObserver(() => this.mark()).observe(this.root, { attributeFilter: ["data-markers"] });
        }

        /** Goes on at the same place with the other version. */
        lighten(wanted) {
            const { currentTime, paused, playbackRate } = this.media;
            this.media.src = this.root.dataset.media + (wanted ? "/light" : "");
            this.media.addEventListener("loadedmetadata", () => {
                this.media.currentTime = currentTime;
                this.media.playbackRate = playbackRate;
                if (!paused) {
                    this.start();
                }
            }, { once: true });
        }

        /** A pause that comes before it began is no fault; a real one is told by the event "error". */
        start() {
            this.media.play().catch(() => {});
        }

        playOrPause() {
            if (this.media.paused) {
                this.start();
            } else {
                this.media.pause();
            }
        }

        go({ millis, play }) {
            this.seek(millis / 1000);
            if (play) {
                this.start();
            }
        }

        seek(seconds, byFrame = false) {
            this.shown = byFrame ? this.shown : undefined;
            this.media.currentTime = Math.min(Math.max(0, seconds), this.seconds);
            this.follow();
        }

        drag(event) {
            const box = this.wave.getBoundingClientRect();
            const there = (at) => this.seek(this.picture.second(at.clientX - box.left, box.width));
            this.wave.setPointerCapture(event.pointerId);
            this.wave.onpointermove = there;
            this.wave.onpointerup = () => (this.wave.onpointermove = null);
            there(event);
        }

        /** One frame, or a tenth of a second where there are no frames; and nearer and farther. */
        fineKey(event) {
            if (event.target.closest("select, input") || event.ctrlKey || event.metaKey || event.altKey) {
                return;
            }
            const tenth = (direction) => this.seek(this.media.currentTime + direction / 10);
            const step = (direction) => (this.media.videoWidth > 0 ? this.frameInTurn(direction) : tenth(direction));
            const steps = { ",": () => step(-1), ".": () => step(1), "<": () => tenth(-1), ">": () => tenth(1) };
            const zooms = { "+": () => this.picture.zoom(2), "-": () => this.picture.zoom(0.5) };
            const act = steps[event.key] || zooms[event.key];
            if (act) {
                event.preventDefault();
                if (event.key in steps) {
                    this.media.pause();
                }
                act();
            }
        }

        /** One step after the other: a key that is held must not start a step while another still looks for its frame. */
        frameInTurn(direction) {
            this.waiting ??= 0;
            if (this.waiting < 2) {
                this.waiting++;
                this.turn = (this.turn ?? Promise.resolve())
                    .then(() => this.frame(direction))
                    .finally(() => this.waiting--);
            }
        }

        /** To the neighbouring frame, whatever the rate: on until another one is shown. */
        async frame(direction) {
            const shown = this.shown ?? this.media.currentTime;
            if (direction < 0) {
                await this.seekShown(shown - 0.001);
            } else {
                for (let i = 1; i <= 60 && (await this.seekShown(shown + i / 60)) <= shown + 0.001; i++);
            }
            this.seek(this.shown + 0.0005, true); // The very beginning of the frame, on the safe side of rounding.
        }

        /** Goes there; tells the time of the frame that is shown then. */
        seekShown(seconds) {
            return new Promise((done) => {
                const finish = (time) => {
                    clearTimeout(late);
                    this.shown = time ?? this.shown ?? seconds;
                    done(this.shown);
                };
                const late = setTimeout(finish, 250);
                this.media.requestVideoFrameCallback?.((now, { mediaTime }) => finish(mediaTime));
                this.seek(seconds, true);
            });
        }

        unveil(button) {
            const veiled = this.root.querySelector("[data-picture]").classList.toggle("veiled");
            button.setAttribute("aria-pressed", String(!veiled));
        }

        key(event) {
            const now = this.media.currentTime;
            const goals = {
                ArrowLeft: now - STEP, ArrowDown: now - STEP, ArrowRight: now + STEP, ArrowUp: now + STEP,
                PageDown: now - 30, PageUp: now + 30, Home: 0, End: this.seconds,
            };
            if (event.key in goals) {
                this.seek(goals[event.key]);
            } else if (event.key === " ") {
                this.playOrPause();
            } else {
                return;
            }
            event.preventDefault();
        }

        follow() {
            const now = this.media.currentTime;
            const playing = !this.media.paused;
            const total = clock(this.seconds);
            this.root.querySelector("[data-now]").textContent = clock(now);
            this.wave.setAttribute("aria-valuenow", String(Math.floor(now)));
            this.wave.setAttribute("aria-valuetext", `${clock(now)} / ${total}`);
            this.toggle.setAttribute("aria-label", playing ? this.root.dataset.pause : this.root.dataset.play);
            this.toggle.classList.toggle("playing", playing);
            this.picture.follow(now);
            const detail = { millis: Math.round(now * 1000), playing };
            this.root.dispatchEvent(new CustomEvent("attune:time", { bubbles: true, detail }));
        }

        mark() {
            const markers = JSON.parse(this.root.dataset.markers || "[]");
            this.lanes.replaceChildren();
            for (const kind of LANES.filter((lane) => markers.some((marker) => marker.kind === lane))) {
                const lane = document.createElement("div");
                lane.className = `lane lane-${kind}`;
                markers.filter((marker) => marker.kind === kind).forEach((marker) => lane.append(this.marker(marker)));
                this.lanes.append(lane);
            }
        }

        marker({ id, at, to, kind, label }) {
            const button = document.createElement("button");
            const percent = (millis) => `${this.picture.percent(millis / 1000).toFixed(3)}%`;
            const width = (millis) => `${(this.picture.percent(millis / 1000) - this.picture.percent(0)).toFixed(3)}%`;
            button.type = "button";
            button.className = "marker";
            button.style.left = percent(at);
            if (to > at) {
                button.style.width = width(to - at);
                button.classList.add("range");
            }
            button.hidden = Math.max(to, at) / 1000 < this.picture.from || at / 1000 > this.picture.to;
            button.title = label;
            button.setAttribute("aria-label", `${clock(at / 1000)} ${kind}: ${label}`);
            button.addEventListener("click", () => {
                this.seek(at / 1000);
                this.root.dispatchEvent(new CustomEvent("attune:marker", { bubbles: true, detail: { id } }));
            });
            return button;
        }
    }

    function players() {
        return [...document.querySelectorAll("[data-player]")];
    }

    function wake() {
        players().filter((root) => !root.attunePlayer).forEach((root) => new Player(root));
    }

    function followTranscript({ millis }) {
        for (const list of document.querySelectorAll("[data-transcript]")) {
            const spoken = [...list.children].findLast((line) => Number(line.dataset.start) <= millis);
            const before = list.querySelector("[aria-current]");
            if (spoken !== before && spoken) {
                before?.removeAttribute("aria-current");
                spoken.setAttribute("aria-current", "true");
                const view = list.getBoundingClientRect();
                const line = spoken.getBoundingClientRect();
                if (line.top < view.top || line.bottom > view.bottom) {
                    list.scrollTop += line.top - view.top - view.height / 3;
                }
            }
        }
    }

    document.addEventListener("click", (event) => {
        const from = event.target.closest("[data-seek]");
        if (from) {
            players()[0]?.attunePlayer.seek(Number(from.dataset.seek));
            if ("play" in from.dataset) {
                players()[0]?.attunePlayer.play();
            }
        }
    });
    document.addEventListener("attune:seek", (event) => {
        if (event.target === document) {
            players()[0]?.dispatchEvent(new CustomEvent("attune:seek", { detail: event.detail }));
        }
    });
    document.addEventListener("attune:time", (event) => followTranscript(event.detail));
    new MutationObserver(wake).observe(document.body, { childList: true, subtree: true });
    wake();
})();
