package org.attune.shared.mail;

import java.time.Instant;
import java.util.List;

/** A letter as a page shows it: its lines, with the addresses of our own pages as links. */
public class LetterView {

    private final MailMessage message;
    private final List<Line> lines;

    /** @param publicAddress lines that begin with this address become links; others never do */
    public LetterView(MailMessage message, String publicAddress) {
        this.message = message;
        this.lines = message.getText() == null
                ? List.of()
                : message.getText()
                        .lines()
                        .map(line -> new Line(line, line.startsWith(publicAddress + "/")))
                        .toList();
    }

    public Long getId() {
        return message.getId();
    }

    public String getTo() {
        return message.getTo();
    }

    public String getSubject() {
        return message.getSubject();
    }

    public Instant getCreatedAt() {
        return message.getCreatedAt();
    }

    public Instant getSentAt() {
        return message.getSentAt();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One line of a letter. */
    public static class Line {

        private final String text;
        private final boolean link;

        Line(String text, boolean link) {
            this.text = text;
            this.link = link;
        }

        public String getText() {
            return text;
        }

        public boolean isLink() {
            return link;
        }
    }
}
