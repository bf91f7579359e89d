/*
 * Keeps what is being written: a moment after the last key, and when a field is left. A lost connection is waited out; a
 * page is not left by accident while something is not kept.
 */
(() => {
    "use strict";

    const PAUSE = 1200;
    const RETRY = 4000;

    function begin(form) {
        let waiting = 0;
        let changed = false;
        let busy = false;

        function state(what) {
            const line = form.querySelector("[data-save-state]");
            line.textContent = form.dataset[what];
            line.classList.toggle("caution-text", what !== "saving" && what !== "saved");
        }

        function later(delay) {
            clearTimeout(waiting);
            waiting = setTimeout(keep, delay);
        }

        function keep() {
            clearTimeout(waiting);
            if (!changed || busy) {
                return;
            }
            changed = false;
            busy = true;
            state("saving");
            window.PrimeFaces.ab({
                s: form.dataset.autosave,
                f: form.id,
                p: form.id,
                u: form.dataset.messages,
                g: false,
                onco: (xhr, status, answer) => {
                    busy = false;
                    settle(xhr, answer);
                },
            });
        }

        function settle(xhr, answer) {
            const good = xhr.status === 200 && answer && !xhr.responseXML?.querySelector("error, redirect");
            if (!good) {
                changed = true;
                state(xhr.status === 200 ? "expired" : "waiting");
                if (xhr.status !== 200) {
                    later(RETRY);
                }
            } else if (answer.validationFailed) {
                state("refused");
            } else {
                state(changed ? "saving" : "saved");
                if (changed) {
                    later(PAUSE);
                }
            }
        }

        form.addEventListener("input", () => {
            changed = true;
            later(PAUSE);
        });
        form.addEventListener("change", keep);
        addEventListener("online", keep);
        addEventListener("beforeunload", event => changed && event.preventDefault());
    }

    document.querySelectorAll("[data-autosave]").forEach(begin);
})();
