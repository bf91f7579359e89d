package org.attune.organization;

import java.time.Instant;
import org.attune.shared.mail.MailMessage;

/** That a letter was written, and whether it went out; to whom and about what only when it went to a member. */
public class Dispatch {

    private final MailMessage letter;
    private final boolean toMember;

    Dispatch(MailMessage letter, boolean toMember) {
        this.letter = letter;
        this.toMember = toMember;
    }

    /** Empty for somebody outside, who may be a client. */
    public String getTo() {
        return toMember ? letter.getTo() : "";
    }

    public String getSubject() {
        return toMember ? letter.getSubject() : "";
    }

    public boolean isToMember() {
        return toMember;
    }

    public Instant getCreatedAt() {
        return letter.getCreatedAt();
    }

    public Instant getSentAt() {
        return letter.getSentAt();
    }
}
