/*
 * Words that somebody was typing when their session ended. They stay in this tab only, until the same person is back on
 * the same page, where they are put back; signing out or going on with something else forgets them.
 */
(() => {
    "use strict";

    const STORE = "attune.typed";
    const KEPT = "attune.kept.";
    const FIELDS = "textarea[id], input[id]";
    const TEXT = ["text", "email", "search", "date", "time", "number", "textarea"];
    const { person, typedBack } = document.body.dataset;
    const place = location.pathname + location.search;

    function typed() {
        const words = {};
        for (const field of document.querySelectorAll(FIELDS)) {
            if (TEXT.includes(field.type) && !field.readOnly && field.value !== field.defaultValue) {
                words[field.id] = field.value;
            }
        }
        return words;
    }

    function keep() {
        const words = typed();
        if (person && Object.keys(words).length > 0) {
            write({ person, place, words, lost: false });
        }
    }

    function write(kept) {
        try {
            sessionStorage.setItem(STORE, JSON.stringify(kept));
        } catch {
            // No room, or not allowed: then the words are lost as they would be without this.
        }
    }

    function read() {
        try {
            return JSON.parse(sessionStorage.getItem(STORE));
        } catch {
            return null;
        }
    }

    function forget() {
        try {
            sessionStorage.removeItem(STORE);
        } catch {
            // Nothing could be kept either.
        }
    }

    function putBack(words) {
        let found = false;
        for (const [id, value] of Object.entries(words)) {
            const field = document.getElementById(id);
            if (field && field.value === field.defaultValue) {
                field.value = value;
                field.dispatchEvent(new Event("input", { bubbles: true }));
                found = true;
            }
        }
        if (found) {
            const note = document.createElement("p");
            note.className = "caution-text";
            note.textContent = typedBack;
            document.querySelector("main [role=status]")?.prepend(note);
        }
    }

    const kept = read();
    if (kept && !person) {
        write({ ...kept, lost: true });
    } else if (kept && !(kept.lost && kept.person === person)) {
        forget();
    } else if (kept && kept.place === place) {
        forget();
        putBack(kept.words);
    }

    /* Answers to a check wait on this device for the line to come back, for one person only. */
    function forgetKept(all) {
        try {
            Object.keys(localStorage)
                .filter(key => key.startsWith(KEPT) && (all || key.split(".")[3] !== person))
                .forEach(key => localStorage.removeItem(key));
        } catch {
            // Nothing could be kept either.
        }
    }

    if (person) {
        forgetKept(false);
    }

    let leaving = false;
    document.addEventListener("submit", event => {
        leaving = event.target.id === "signOutForm";
        if (leaving) {
            forgetKept(true);
        }
    });
    addEventListener("pagehide", () => leaving ? forget() : keep());
})();
