/* Takes the player's time over into the field beside the button. */
(() => {
    "use strict";

    function code(millis) {
        const seconds = Math.floor(millis / 1000);
        const pad = (number) => String(number).padStart(2, "0");
        const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${Math.floor((millis % 1000) / 100)}`;
        return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${rest}` : rest;
    }

    document.addEventListener("click", ({ target }) => {
        const field = target.dataset.take && document.getElementById(target.dataset.take);
        if (field) {
            field.value = code(document.querySelector("[data-player]").attunePlayer.millis());
        }
    });
})();
