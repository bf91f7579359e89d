/*
 * A lesson comes back where its reader left it. The place is a paragraph and not a number of pixels, so it is the same on
 * a phone and at a desk; it is kept a moment after the reader has stopped scrolling.
 */
(() => {
    "use strict";

    const lesson = document.querySelector("[data-left-at]");
    const STILL = 900;
    const TOP = 90;
    let kept = Number(lesson.dataset.leftAt);
    let timer;

    function paragraphs() {
        return [...lesson.querySelectorAll(".lesson-prose > *, .exercise, .to-try")];
    }

    /** The first paragraph that is not yet above the screen; past the last one when the end can be seen. */
    function place(all) {
        if (window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2 && window.scrollY > 0) {
            return all.length;
        }
        const first = all.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > TOP);
        return first < 0 ? all.length : first;
    }

    function keep() {
        const all = paragraphs();
        const now = place(all);
        if (now === kept) {
            return;
        }
        kept = now;
        window.PrimeFaces.ab({
            s: "keepPlace",
            f: "placeForm",
            p: "keepPlace",
            g: false,
            pa: [
                { name: "paragraph", value: now },
                { name: "paragraphs", value: all.length },
            ],
        });
    }

    function comeBack() {
        const all = paragraphs();
        if (kept <= 0 || all.length === 0 || location.hash) {
            return;
        }
        const here = all[Math.min(kept, all.length - 1)];
        const note = document.getElementById("leftHere");
        here.before(note);
        note.hidden = false;
        note.scrollIntoView({ block: "start" });
    }

    comeBack();
    window.addEventListener("scroll", () => {
        clearTimeout(timer);
        timer = setTimeout(keep, STILL);
    }, { passive: true });
})();
