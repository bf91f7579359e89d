/*
 * Tells how much of the room for a text is used. Nothing is cut off: who pastes too much sees how much it is, and shortens
 * it themselves. A screen reader hears it once, when the text has become too long.
 */
(() => {
    "use strict";

    const count = (number) => number.toLocaleString(document.documentElement.lang);

    document.querySelectorAll("[data-room]").forEach((room) => {
        const field = document.getElementById(room.dataset.room);
        const status = document.getElementById(`${room.dataset.room}RoomOver`);
        const show = () => {
            const used = field.value.trim().length;
            const over = used > Number(room.dataset.limit);
            const words = (over ? room.dataset.over : room.dataset.used).replace("{0}", count(used));
            room.textContent = words;
            if (over !== room.classList.contains("caution-text")) {
                room.classList.toggle("caution-text", over);
                status.textContent = over ? words : "";
            }
        };
        field.addEventListener("input", show);
        if (field.value) {
            show();
        }
    });
})();
