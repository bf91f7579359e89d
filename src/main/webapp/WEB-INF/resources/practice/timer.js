/* A quiet timer for a drill: starts when asked, can be stopped, and says in words when the time is over. Nothing else
   happens then; the answer may take as long as it takes. */
(() => {
    "use strict";

    function begin(root) {
        const start = root.querySelector("[data-timer-start]");
        const stop = root.querySelector("[data-timer-stop]");
        const time = root.querySelector("[data-timer-time]");
        const status = root.querySelector("[data-timer-status]");
        let ticking = 0;
        let end = 0;

        function show() {
            const seconds = Math.max(0, Math.round((end - Date.now()) / 1000));
            const clock = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
            time.textContent = root.dataset.left.replace("{0}", clock);
            if (seconds === 0) {
                finish();
                status.textContent = root.dataset.over;
            }
        }

        function finish() {
            window.clearInterval(ticking);
            time.textContent = "";
            const had = document.activeElement === stop;
            stop.hidden = true;
            start.hidden = false;
            if (had) {
                start.focus();
            }
        }

        start.addEventListener("click", () => {
            end = Date.now() + Number(root.dataset.timer) * 60000;
            status.textContent = "";
            start.hidden = true;
            stop.hidden = false;
            stop.focus();
            ticking = window.setInterval(show, 1000);
            show();
        });
        stop.addEventListener("click", finish);
        root.hidden = false;
    }

    document.querySelectorAll("[data-timer]").forEach(begin);
})();
