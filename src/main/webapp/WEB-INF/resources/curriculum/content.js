/* A package that is too large is told before it is sent. */
(function () {
    "use strict";

    var file = document.getElementById("file");
    if (!file) {
        return;
    }

    file.addEventListener("change", function () {
        var chosen = file.files && file.files[0];
        var isTooLarge = chosen && chosen.size > Number(file.dataset.largest);
        file.setCustomValidity(isTooLarge ? file.dataset.tooLarge : "");
        file.reportValidity();
    });
}());
