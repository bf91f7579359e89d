/* A file that is too large is told before it is sent: the server would end the connection in the middle of it. */
(function () {
    "use strict";

    document.querySelectorAll("input[type=file][data-largest]").forEach(function (file) {
        file.addEventListener("change", function () {
            var chosen = file.files && file.files[0];
            var words = chosen && chosen.size > Number(file.dataset.largest) ? file.dataset.tooLarge : "";
            var message = document.getElementById(file.id + "Message");
            message.setAttribute("role", "alert");
            message.classList.toggle("ui-message-error", words !== "");
            message.textContent = words;
            file.setCustomValidity(words);
        });
    });
}());
