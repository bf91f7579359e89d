/* What all pages need that send a recording: sentences with values in them, and what an answer of the server means. */
window.attuneWords = (() => {
    "use strict";

    /** Puts values into a sentence where it says {0}, {1} and so on. */
    function fill(pattern, ...values) {
        return pattern.replace(/\{(\d)\}/g, (whole, place) => values[place]);
    }

    /** What the server answered to a piece of a file; 0 when it did not. */
    function statusOf(error) {
        return error.originalResponse ? error.originalResponse.getStatus() : 0;
    }

    /** A refusal stays one, unless somebody else only holds the file for a moment. */
    function worthwhile(error) {
        const answer = statusOf(error);
        const patched = error.originalRequest && error.originalRequest.getMethod() === "PATCH";
        return answer < 400 || (answer >= 500 && answer !== 507) || answer === 423 || (answer === 409 && patched);
    }

    return { fill, statusOf, worthwhile };
})();
