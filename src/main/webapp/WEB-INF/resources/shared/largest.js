/* A file that is too large is told before it is sent: the server would end the connection in the middle of it. */
(function () {
    "use strict";

    document.querySelectorAll("input[type=file][data-largest]").forEach(function (file) {
        file.addEventListener("change", function () {
            var chosen = file.files && file.files[0];
            var isTooLarge = chosen && chosen.size > Number(file.dataset.largest);
            file.setCustomValidity(isTooLarge ? file.dataset.tooLarge : "");
            file.reportValidity();
        });
    });
}());
