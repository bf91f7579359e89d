/* Keeps the note beside a lesson a moment after the last key, and when the field is left; waits out a lost connection. */
(() => {
    "use strict";

    const box = document.querySelector("[data-note]");
    const field = document.getElementById("note");
    const state = box.querySelector("[data-note-state]");
    const MOMENT = 1500;
    const RETRY = 4000;
    let kept = field.value;
    let timer = 0;
    let busy = false;

    function say(what) {
        state.textContent = what ? box.dataset[what] : "";
        state.classList.toggle("caution-text", what === "waiting" || what === "expired");
    }

    function later(after) {
        clearTimeout(timer);
        timer = setTimeout(keep, after);
    }

    function keep() {
        clearTimeout(timer);
        if (field.value === kept) {
            return;
        }
        if (busy) {
            later(MOMENT);
            return;
        }
        busy = true;
        const sent = field.value;
        say("saving");
        window.PrimeFaces.ab({
            s: "keepNote",
            f: "noteForm",
            p: "keepNote note",
            u: "noteMessage",
            g: false,
            onco: (xhr, status, answer) => {
                busy = false;
                if (xhr.status === 200 && answer && !xhr.responseXML?.querySelector("error, redirect")) {
                    kept = sent;
                    say(answer.validationFailed ? "" : "kept");
                } else if (xhr.status === 200) {
                    say("expired");
                } else {
                    say("waiting");
                    later(RETRY);
                }
            },
        });
    }

    field.addEventListener("input", () => later(MOMENT));
    field.addEventListener("change", keep);
    window.addEventListener("online", keep);
    window.addEventListener("beforeunload", (event) => field.value !== kept && event.preventDefault());
})();
