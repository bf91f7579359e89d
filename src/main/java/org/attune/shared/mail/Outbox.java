package org.attune.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.mail.store.MailMessages;

/**
 * Letters leave in the transaction that writes them: either the change and the letter both happen, or neither. A job
 * hands them to the mail server when one is configured; otherwise they wait here. In demo mode a letter can be read by
 * whoever caused it and by whoever it is addressed to; letters about accounts by the administrator, too.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    static final String JOB = "mail";

    private static final int LONGEST_SUBJECT = 200;
    private static final int SHOWN = 100;
    private static final int MOST_ONCE = 3;
    private static final String NOWHERE = ".invalid"; // Reaches nobody by definition (RFC 2606): erased accounts.

    static final Duration ONCE_KEPT = Duration.ofDays(1);

    @Inject
    MailMessages messages;

    @Inject
    Jobs jobs;

    @Inject
    AttuneConfig config;

    @Inject
    LetterCause cause;

    @Inject
    Clock clock;

    /** Writes a plain-text letter, caused by whoever makes this request. */
    public void send(long organizationId, String to, String subject, String text) {
        send(organizationId, to, subject, text, null);
    }

    /**
     * Writes a letter about somebody without an account, which is forgotten with them.
     *
     * @param about whose it is, for example {@code client:7}
     */
    public void send(long organizationId, String to, String subject, String text, String about) {
        var letter = letter(organizationId, to, subject, text);
        letter.isAbout(about);
        write(letter.from(cause.accountId().orElse(null), false));
    }

    /**
     * Writes a letter to somebody without an account: it is forgotten with them, and where it went as soon as it left.
     *
     * @param about whose it is, for example {@code client:7}
     */
    public void sendOutside(long organizationId, String to, String subject, String text, String about) {
        var letter = letter(organizationId, to, subject, text);
        letter.isAbout(about);
        letter.goesOutside();
        write(letter.from(cause.accountId().orElse(null), false));
    }

    /**
     * Writes a letter to an address that is kept for nothing else: it goes with the letter when that has left, and after
     * a day when it could not leave.
     *
     * @param about whose it is, for example {@code client:7}
     * @return false when so many such letters were written about them within a day that one more would be too many
     */
    public boolean sendOnce(long organizationId, String to, String subject, String text, String about) {
        for (int number = 1; number <= MOST_ONCE; number++) {
            var payload = ForgetLetter.payload(about, number);
            if (!jobs.isWaiting(ForgetLetter.KIND, payload)) {
                jobs.enqueue(ForgetLetter.KIND, payload, clock.instant().plus(ONCE_KEPT));
                var letter = letter(organizationId, to, subject, text);
                letter.isAbout(about);
                letter.isOnlyOnce();
                write(letter);
                return true;
            }
        }
        return false;
    }

    /** Writes a letter that is only about the receiver's account: an invitation, a forgotten password. */
    public void sendAboutAccount(long organizationId, String to, String subject, String text) {
        write(letter(organizationId, to, subject, text).from(cause.accountId().orElse(null), true));
    }

    private MailMessage letter(long organizationId, String to, String subject, String text) {
        var shortSubject =
                subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        return new MailMessage(organizationId, to, shortSubject, text, clock.instant());
    }

    private void write(MailMessage message) {
        if (message.getTo().endsWith(NOWHERE)) {
            return;
        }
        messages.add(message);
        if (config.mailHost().isPresent()) {
            jobs.enqueue(JOB, String.valueOf(message.getId()));
        }
    }

    /** The last letters of an organization, newest first; the caller answers for who may read them. */
    public List<MailMessage> latest(long organizationId) {
        return messages.ofOrganization(organizationId, SHOWN);
    }

    /** The last letters that this person caused or that are addressed to them, newest first. */
    public List<MailMessage> latestOf(long organizationId, long accountId, String address) {
        return messages.ofPerson(organizationId, accountId, address, SHOWN);
    }

    /** Forgets every letter to this address. */
    public void forget(String recipient) {
        messages.removeTo(recipient);
    }

    /** Whether a letter about this subject has not left yet. */
    public boolean isWaitingAbout(String about) {
        return messages.hasUnsentAbout(about);
    }

    /** Forgets every letter about this subject, sent or not. */
    public void forgetAbout(String about) {
        messages.removeAbout(about);
    }
}
