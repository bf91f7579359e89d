/*
 * The waveform of a recording: the whole or a part of it, drawn on a canvas. Its player tells it where it is; it tells
 * which second lies under which pixel.
 */
(() => {
    "use strict";

    const BAR = 3;
    const SHORTEST = 2; // Seconds that fill the width at most.
    const CALM = 200; // Milliseconds without another turn before a finer part is asked for.

    function mean(heights) {
        return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
    }

    window.AttuneWave = class {
        constructor(root, canvas, seconds) {
            this.root = root;
            this.canvas = canvas;
            this.seconds = seconds;
            this.from = 0;
            this.to = seconds;
            this.whole = { from: 0, to: seconds, columns: [] };
            this.part = null;
            this.now = 0;
        }

        async load() {
            this.whole = (await this.fetch("")) || this.whole;
            this.loudest = Math.max(1, ...this.whole.columns);
            this.draw();
        }

        async fetch(query) {
            const answer = await fetch(this.root.dataset.peaks + query, { credentials: "same-origin" });
            if (!answer.ok) {
                return null;
            }
            const { from = 0, to = this.seconds * 1000, columns } = await answer.json();
            return { from: from / 1000, to: to / 1000, columns };
        }

        second(x, width) {
            return this.from + (x / width) * (this.to - this.from);
        }

        /** Where a second lies, in percent of the width. */
        percent(second) {
            return ((second - this.from) / (this.to - this.from)) * 100;
        }

        /** Shows less and finer, or more; the present moment stays where it is. */
        zoom(factor) {
            const span = Math.min(this.seconds, Math.max(Math.min(SHORTEST, this.seconds), (this.to - this.from) / factor));
            const place = Math.min(1, Math.max(0, this.percent(this.now) / 100));
            this.show(this.now - place * span, span);
        }

        show(from, span) {
            this.from = Math.min(Math.max(0, from), this.seconds - span);
            this.to = this.from + span;
            clearTimeout(this.calm);
            this.calm = setTimeout(() => this.refine(), CALM);
            this.draw();
            this.root.dispatchEvent(new CustomEvent("attune:view"));
        }

        async refine() {
            if (this.to - this.from < this.seconds) {
                const margin = this.to - this.from;
                const from = Math.max(0, Math.floor((this.from - margin) * 1000));
                this.part = await this.fetch(`?from=${from}&to=${Math.ceil((this.to + margin) * 1000)}`);
                this.draw();
            }
        }

        follow(now) {
            this.now = now;
            const span = this.to - this.from;
            if (now < this.from || now > this.to) {
                this.show(now - span / 10, span);
            }
            this.draw();
        }

        draw() {
            const { clientWidth: width, clientHeight: height } = this.canvas;
            if (width === 0) {
                return;
            }
            const ratio = window.devicePixelRatio || 1;
            this.canvas.width = width * ratio;
            this.canvas.height = height * ratio;
            const pen = this.canvas.getContext("2d");
            const style = getComputedStyle(this.root);
            const played = (this.percent(this.now) / 100) * width;
            const covers = this.part && this.part.from <= this.from && this.part.to >= Math.min(this.to, this.seconds) - 0.1;
            const source = covers ? this.part : this.whole;
            pen.scale(ratio, ratio);
            for (let x = 0; x < width; x += BAR) {
                const bar = Math.max(2, this.loudness(source, x, width) * (height - 4));
                pen.fillStyle = style.getPropertyValue(x < played ? "--primary" : "--line");
                pen.fillRect(x, (height - bar) / 2, 2, bar);
            }
            pen.fillStyle = style.getPropertyValue("--accent");
            pen.fillRect(Math.min(width - 2, played), 0, 2, height);
        }

        loudness({ from, to, columns }, x, width) {
            const index = (second) => Math.floor(((second - from) / (to - from)) * columns.length);
            const first = index(this.second(x, width));
            const last = Math.max(first + 1, index(this.second(x + BAR, width)));
            // The mean of many, for the loudest of many would make every bar alike.
            return Math.min(1, mean(columns.slice(first, last)) / (this.loudest || 1)) ** 0.8;
        }
    };
})();
