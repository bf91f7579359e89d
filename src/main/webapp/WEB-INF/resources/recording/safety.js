/*
 * The safety copy: slices of sessions that were recorded in this browser and have not arrived. A copy whose session takes
 * no recording any more is deleted wherever a page says so.
 */
window.attuneSafety = (() => {
    "use strict";

    function asked(request) {
        return new Promise((done, failed) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        });
    }

    /** The slices of what was recorded here and has not arrived, by recording. */
    const store = {
        async open() {
            const request = indexedDB.open("attune-capture", 1);
            request.onupgradeneeded = () => request.result.createObjectStore("slices", { keyPath: ["recording", "take", "number"] });
            return asked(request);
        },
        async with(mode, act) {
            const database = await this.open();
            try {
                return await act(database.transaction("slices", mode).objectStore("slices"));
            } finally {
                database.close();
            }
        },
        range: (recording) => IDBKeyRange.bound([recording], [recording, []]),
        add: (slice) => store.with("readwrite", (slices) => asked(slices.put(slice))),
        of: (recording) => store.with("readonly", (slices) => asked(slices.getAll(store.range(recording)))),
        forget: (recording) => store.with("readwrite", (slices) => asked(slices.delete(store.range(recording)))),
    };

    if (window.indexedDB) {
        for (const { dataset } of document.querySelectorAll("[data-capture-closed]")) {
            dataset.captureClosed.split(" ").filter(Boolean).forEach((recording) => store.forget(recording));
        }
    }

    return store;
})();
