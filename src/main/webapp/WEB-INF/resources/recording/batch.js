/*
 * Several files at once: asks for each which session it holds, one after the other, while those already known are sent,
 * two at a time. A file that was begun before the page closed is known again and goes on without a question.
 */
(() => {
    "use strict";

    const AT_ONCE = 2;
    const { fill } = window.attuneWords;

    function begin(root) {
        const texts = root.dataset;
        const input = root.querySelector("input[type=file]");
        const list = root.querySelector("[data-lines]");
        const status = root.querySelector("[data-status]");
        const ask = document.getElementById("ask");
        const title = document.getElementById("askTitle");
        const sessions = () => [...document.querySelectorAll("[data-session-row]")];
        let lines = [];
        let asked = null;

        const say = (words) => {
            status.textContent = words;
        };

        function sendNext() {
            for (const line of lines) {
                const under = lines.filter(({ state }) => state === "sending").length;
                if (line.state === "waiting" && under < AT_ONCE) {
                    line.send();
                }
            }
        }

        /** Every change of a line is said with its name, and may let another one begin. */
        function told(line) {
            if (!["ask", "waiting"].includes(line.state)) {
                say(line.file.name + ": " + texts[line.state]);
            }
            if (line.state === "done" || line.state === "gone") {
                window.attuneLookAtSessions();
            }
            if (line.state !== "sending") {
                queueMicrotask(sendNext);
            }
        }

        /** Asks which session a file holds; null when there is nothing to ask. */
        function askAbout(line, focus) {
            asked = line;
            ask.hidden = line === null;
            offerSessions();
            if (line !== null) {
                title.textContent = fill(title.dataset.title, line.file.name);
                document.getElementById("askedFile").value = line.key;
                document.getElementById("sessionOn").value = dayOf(line.file);
            }
            if (focus) {
                (line === null ? list : title).focus();
            }
        }

        function dayOf(file) {
            const day = new Date(Math.min(file.lastModified, Date.now()));
            const two = (number) => String(number).padStart(2, "0");
            return day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate());
        }

        const next = () => lines.find(({ state }) => state === "ask") || null;
        const taken = (id) => lines.some((line) => line.recording === id && !line.isOver);

        /** Sessions without a file can take the one that is asked about. */
        function offerSessions() {
            for (const button of document.querySelectorAll("[data-take]")) {
                button.hidden = asked === null || taken(button.dataset.take);
            }
        }

        function assign(line, recording) {
            const row = sessions().find(({ dataset }) => dataset.sessionRow === recording);
            line.belongsTo(recording, row ? row.dataset.label : "");
            askAbout(next(), true);
        }

        /** A session this very file was begun for. */
        function knownSession(line) {
            return sessions()
                .filter(({ dataset }) => dataset.takes === "true" && !taken(dataset.sessionRow))
                .map(({ dataset }) => dataset.sessionRow)
                .find((id) => localStorage.getItem("attune-file-" + id) === line.print);
        }

        function add(file) {
            const line = new window.attuneLine(file, root, told);
            if (lines.some((other) => other.print === line.print && other.file.name === file.name && !other.isOver)) {
                say(fill(texts.twice, file.name));
                return;
            }
            lines.push(line);
            list.append(line.row);
            line.row.addEventListener("click", (event) => act(line, event.target.dataset.do));
            const known = knownSession(line);
            if (file.size === 0 || file.size > Number(texts.most)) {
                line.become(file.size === 0 ? "nothing" : "tooBig");
            } else if (known) {
                line.belongsTo(known, sessions().find(({ dataset }) => dataset.sessionRow === known).dataset.label);
                say(fill(texts.again, file.name));
            } else {
                line.become("ask");
            }
        }

        async function act(line, what) {
            if (what === "ask") {
                askAbout(line, true);
            } else if (what === "stop") {
                await line.pause();
            } else if (what === "go" || what === "again") {
                line.send();
            } else if (what === "remove") {
                lines = lines.filter((other) => other !== line);
                await line.remove();
                say(fill(texts.removed, line.file.name));
                if (asked === line) {
                    askAbout(next(), true);
                } else {
                    list.focus();
                }
                if (line.recording !== null) {
                    window.attuneLookAtSessions();
                }
                sendNext();
            }
        }

        function chosen(files) {
            const before = asked;
            [...files].forEach(add);
            input.value = "";
            if (before === null) {
                askAbout(next(), next() !== null);
            }
        }

        list.tabIndex = -1;
        input.addEventListener("change", () => chosen(input.files));
        for (const kind of ["dragover", "drop"]) {
            root.addEventListener(kind, (event) => {
                event.preventDefault();
                if (kind === "drop") {
                    chosen(event.dataTransfer.files);
                }
            });
        }
        document.addEventListener("click", ({ target }) => {
            if (target.dataset && target.dataset.take && asked !== null) {
                assign(asked, target.dataset.take);
            }
        });
        window.addEventListener("online", () => lines.filter(({ state }) => state === "lost").forEach((line) => line.send()));
        window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, answer) => {
            const line = answer && answer.recording && lines.find(({ key }) => key === answer.file);
            if (line && line.state === "ask") {
                assign(line, String(answer.recording));
            } else {
                offerSessions();
            }
        });
        chosen(input.files); // A quick hand chooses before this script is there.
    }

    document.querySelectorAll("[data-batch]").forEach(begin);
})();
