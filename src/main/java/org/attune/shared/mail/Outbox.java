package org.attune.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.mail.store.MailMessages;

/**
 * Letters leave in the transaction that writes them: either the change and the letter both happen, or neither. A job
 * hands them to the mail server when one is configured; otherwise they wait here, visible to the organization's
 * administrator in demo mode.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    static final String JOB = "mail";

    @Inject
    MailMessages messages;

    @Inject
    Jobs jobs;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    /** Writes a plain-text letter. */
    public void send(long organizationId, String to, String subject, String text) {
        send(organizationId, to, subject, text, null);
    }

    /**
     * Writes a letter that belongs to somebody without an account and is forgotten with them.
     *
     * @param about whose it is, for example {@code client:7}
     */
    public void send(long organizationId, String to, String subject, String text, String about) {
        var message = new MailMessage(organizationId, to, subject, text, clock.instant());
        message.isAbout(about);
        messages.add(message);
        if (config.mailHost().isPresent()) {
            jobs.enqueue(JOB, String.valueOf(message.getId()));
        }
    }

    /** The last letters of an organization, newest first; the caller answers for who may read them. */
    public List<MailMessage> latest(long organizationId) {
        return messages.ofOrganization(organizationId, 100);
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
