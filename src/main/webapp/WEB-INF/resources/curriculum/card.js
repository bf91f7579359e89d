/*
 * What paper and the clipboard need a script for: printing the card or only one's own words, copying a template that was
 * filled in, and saving it as a file. Nothing that is typed into a template leaves the window.
 */
(() => {
    "use strict";

    const main = document.getElementById("content");

    function print(part) {
        main.classList.remove("print-text", "print-own");
        main.classList.add(`print-${part}`);
        window.print();
    }

    function say(field, word) {
        const status = field.closest("details").querySelector("[role=status]");
        status.textContent = status.dataset[word];
    }

    async function copy(field) {
        try {
            await navigator.clipboard.writeText(field.value);
            say(field, "said");
        } catch {
            field.focus();
            field.select();
            say(field, "failed"); // It is chosen now, so that the keyboard can copy it.
        }
    }

    function save(field) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([field.value], { type: "text/plain;charset=utf-8" }));
        link.download = field.dataset.file;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }

    document.querySelectorAll("[data-print], [data-copy], [data-save]").forEach((button) => (button.hidden = false));
    main.addEventListener("click", ({ target }) => {
        const { print: part, copy: from, save: what } = target.dataset;
        if (part) {
            print(part);
        } else if (from) {
            copy(document.getElementById(from));
        } else if (what) {
            save(document.getElementById(what));
        }
    });
})();
