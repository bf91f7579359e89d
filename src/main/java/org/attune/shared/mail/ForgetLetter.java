package org.attune.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.mail.store.MailMessages;

/** Forgets a letter for one time that could not leave: its address was given for nothing else. */
@ApplicationScoped
@Transactional
public class ForgetLetter implements JobHandler {

    static final String KIND = "mail.forget";

    @Inject
    MailMessages messages;

    @Inject
    Clock clock;

    /** What was asked for, as {@code client:7 2}: about whom, and which of the letters of this day. */
    static String payload(String about, int number) {
        return about + " " + number;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        var about = payload.substring(0, payload.indexOf(' '));
        messages.removeOnceAbout(about, clock.instant().minus(Outbox.ONCE_KEPT));
    }
}
