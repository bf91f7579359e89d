/*
 * Comments at moments: the composer, the list, the markers of the player, and the keys. Keys never act while somebody
 * types or when they are switched off (WCAG 2.1.4).
 */
(() => {
    "use strict";

    const composer = document.getElementById("composer");
    const STEP = 5000;

    function player() {
        return document.querySelector("[data-player]");
    }

    function now() {
        return player().attunePlayer.millis();
    }

    /** A time as it is typed, to the tenth of a second, so that a moment keeps its place. */
    function code(millis) {
        const seconds = Math.floor(millis / 1000);
        const pad = (number) => String(number).padStart(2, "0");
        const tenth = Math.floor((millis % 1000) / 100);
        const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}${tenth ? `.${tenth}` : ""}`;
        return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${rest}` : rest;
    }

    /** The line of the transcript that is being said at a time, if there is a transcript. */
    function quoteAt(millis) {
        const lines = [...document.querySelectorAll("[data-transcript] [data-start]")];
        const line = lines.filter((one) => Number(one.dataset.start) <= millis).at(-1);
        return line?.querySelector("[data-words]")?.textContent.trim() ?? "";
    }

    class Composer {
        constructor(form) {
            this.form = form;
            this.fields = form.querySelector("[data-composer]");
            this.range = form.querySelector("[data-compose=range]");
            this.rangeStart = null;
        }

        open(start, end) {
            player().attunePlayer.pause();
            if (this.fields.hidden || this.value("momentId")) {
                this.write({ momentId: "", seen: "0", text: "" });
            }
            this.write({ start: code(start), end: end === undefined ? "" : code(end), quote: quoteAt(start) });
            this.show("new");
        }

        here() {
            this.forgetRange();
            this.open(now());
        }

        markRange() {
            if (this.rangeStart === null) {
                this.rangeStart = now();
                this.range.textContent = `${this.range.dataset.labelEnd} (${code(this.rangeStart)} –)`;
                return;
            }
            const [start, end] = [this.rangeStart, now()].sort((a, b) => a - b);
            this.forgetRange();
            this.open(start, end);
        }

        forgetRange() {
            this.rangeStart = null;
            this.range.textContent = this.range.dataset.labelStart;
        }

        edit(moment) {
            this.write({
                momentId: moment.dataset.moment,
                seen: moment.dataset.seen,
                start: moment.dataset.start,
                end: moment.dataset.end,
                lane: moment.dataset.lane,
                behaviour: moment.dataset.behaviour,
                text: moment.querySelector("[data-text]").textContent,
                quote: moment.querySelector("[data-quote]")?.textContent ?? "",
            });
            this.show("edit");
        }

        show(how) {
            this.fields.hidden = false;
            const legend = this.fields.querySelector("legend");
            legend.textContent = legend.dataset[how];
            document.getElementById("text").focus();
            this.fields.scrollIntoView({ block: "nearest" });
        }

        close() {
            this.write({ momentId: "", seen: "0", start: "", end: "", text: "", quote: "" });
            this.fields.hidden = true;
            this.form.querySelectorAll(".ui-message").forEach((message) => message.replaceChildren());
            this.form.querySelector("[data-compose=moment]").focus();
        }

        value(id) {
            return document.getElementById(id).value;
        }

        write(values) {
            Object.entries(values).forEach(([id, value]) => (document.getElementById(id).value = value));
        }
    }

    function redraw() {
        const markers = [...document.querySelectorAll("#moments [data-moment]")].map((moment) => ({
            id: moment.dataset.moment,
            at: Number(moment.dataset.at),
            to: moment.dataset.to ? Number(moment.dataset.to) : undefined,
            kind: moment.dataset.kind,
            label: moment.querySelector("[data-text]").textContent,
        }));
        player().dataset.markers = JSON.stringify(markers);
        document.dispatchEvent(new CustomEvent("review:moments"));
    }

    /** Asks once more in the button itself before a comment goes. */
    function remove(button) {
        if (!button.dataset.asked) {
            button.dataset.asked = button.textContent;
            button.textContent = button.dataset.sure;
            button.removeAttribute("aria-label");
            button.addEventListener("blur", () => {
                button.textContent = button.dataset.asked;
                delete button.dataset.asked;
            }, { once: true });
            return;
        }
        window.PrimeFaces.ab({
            s: "removeMoment",
            f: "removeForm",
            p: "removeMoment",
            u: "moments gaps removeMomentMessage",
            pa: [{ name: "moment", value: button.dataset.remove }],
        });
    }

    class Shortcuts {
        constructor(root, writing) {
            this.writing = writing;
            this.on = root.querySelector("[data-shortcuts-on]");
            this.helpButton = root.querySelector("[data-shortcuts-help]");
            this.helpText = document.getElementById("shortcutHelp");
            this.on.checked = localStorage.getItem("review-shortcuts") !== "off";
            this.on.addEventListener("change", () => localStorage.setItem("review-shortcuts", this.on.checked ? "on" : "off"));
            this.helpButton.addEventListener("click", () => this.help());
        }

        help() {
            this.helpText.hidden = !this.helpText.hidden;
            this.helpButton.setAttribute("aria-expanded", String(!this.helpText.hidden));
        }

        press(event) {
            const busy = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
            if (!this.on.checked || busy || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
                return;
            }
            const play = player().attunePlayer;
            const media = player().querySelector("video, audio");
            const acts = {
                c: () => this.writing.here(),
                C: () => this.writing.markRange(),
                k: () => (media.paused ? play.play() : play.pause()),
                j: () => play.seek(now() - STEP),
                l: () => play.seek(now() + STEP),
                "?": () => this.help(),
            };
            if (event.key in acts) {
                event.preventDefault();
                acts[event.key]();
            }
        }
    }

    function listen(writing, around) {
        composer.addEventListener("click", ({ target }) => {
            const act = { moment: () => writing.here(), range: () => writing.markRange(), cancel: () => writing.close() };
            act[target.dataset.compose]?.();
        });
        composer.addEventListener("keydown", (event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                document.getElementById("saveMoment").click();
            } else if (event.key === "Escape") {
                writing.close();
            }
        });
        around.addEventListener("click", ({ target }) => {
            if (target.dataset.edit) {
                writing.edit(target.closest("[data-moment]"));
            } else if (target.dataset.remove) {
                remove(target);
            }
        });
        window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, answer) => {
            if (answer?.kept) {
                writing.close();
            }
        });
        window.addEventListener("beforeunload", (event) => {
            if (!writing.fields.hidden && writing.value("text").trim()) {
                event.preventDefault();
            }
        });
    }

    if (composer) {
        const writing = new Composer(composer);
        const around = document.getElementById("moments").parentElement; // The list itself is replaced by each change.
        listen(writing, around);
        const shortcuts = new Shortcuts(document.querySelector("[data-shortcuts]"), writing);
        document.addEventListener("keydown", (event) => shortcuts.press(event));
        new MutationObserver(redraw).observe(around, { childList: true, subtree: true });
    }

    document.addEventListener("attune:marker", ({ detail }) => {
        const moment = document.querySelector(`[data-moment="${Number(detail.id)}"]`);
        moment?.scrollIntoView({ block: "nearest" });
        document.querySelectorAll("[data-moment].chosen").forEach((one) => one.classList.remove("chosen"));
        moment?.classList.add("chosen");
    });
})();
