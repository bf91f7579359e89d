/* A scene: after each reply the latest lines get the focus, number keys choose while the scene has it, and for a
   moment after a change presses are not taken, so that a double click never says two things. */
(function () {
    "use strict";

    const SETTLE = 500;

    function room() {
        return document.getElementById("room");
    }

    function busy(is) {
        const replies = document.querySelector(".replies");
        if (replies) {
            replies.setAttribute("aria-busy", String(is));
        }
    }

    function onClick(event) {
        const reply = event.target.closest(".reply");
        const replies = event.target.closest(".replies");
        if (!reply) {
            return;
        }
        if (replies.getAttribute("aria-busy") === "true") {
            event.preventDefault();
            event.stopImmediatePropagation();
            return;
        }
        busy(true);
    }

    function onKey(event) {
        const typed = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
        if (typed || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
            return;
        }
        const reply = document.querySelectorAll(".replies .reply")[Number(event.key) - 1];
        if (reply && room().contains(document.activeElement)) {
            event.preventDefault();
            reply.click();
        }
    }

    function onChange() {
        busy(true);
        window.setTimeout(busy, SETTLE, false);
        const latest = document.getElementById("latest");
        if (latest) {
            latest.focus({ preventScroll: true });
            latest.scrollIntoView({ block: "start" });
        }
    }

    document.addEventListener("click", onClick, true);
    document.addEventListener("keydown", onKey);
    window.jQuery(document).on("pfAjaxComplete", onChange);
    window.jQuery(document).on("pfAjaxError", function () {
        busy(false);
    });
    const start = document.getElementById("latest");
    if (start && document.querySelector(".replies") && document.querySelectorAll(".talk > li").length > 1) {
        start.scrollIntoView({ block: "start" });
    }
})();
