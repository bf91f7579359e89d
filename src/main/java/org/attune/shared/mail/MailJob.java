package org.attune.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.JobTerms.Lane;
import org.attune.shared.mail.store.MailMessages;

/** Hands one letter to the configured mail server. */
@ApplicationScoped
@Transactional
public class MailJob implements JobHandler {

    private static final String TIMEOUT_MILLIS = "15000";
    /** A mail server that breaks on a Friday evening is mended on Monday. */
    private static final JobTerms OVER_A_WEEKEND = new JobTerms(Lane.QUICK, JobTerms.USUAL.lease(), Duration.ofDays(4));

    @Inject
    MailMessages messages;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Outbox.JOB;
    }

    @Override
    public JobTerms terms() {
        return OVER_A_WEEKEND;
    }

    @Override
    public void run(String messageId) throws MessagingException {
        var found = messages.find(Long.parseLong(messageId)).filter(message -> message.getSentAt() == null);
        if (found.isPresent()) {
            Transport.send(mimeOf(found.get()));
            if (found.get().goesWhenSent()) {
                messages.remove(found.get());
            } else {
                found.get().sent(clock.instant());
            }
        }
    }

    /** The address of somebody without an account is kept openly for no longer than the letter has a chance to leave. */
    @Override
    public void givenUp(String messageId) {
        messages.find(Long.parseLong(messageId))
                .filter(MailMessage::goesWhenGivenUp)
                .ifPresent(messages::remove);
    }

    private MimeMessage mimeOf(MailMessage message) throws MessagingException {
        var mime = new MimeMessage(session());
        mime.setFrom(new InternetAddress(config.text("attune.mail.from")));
        mime.setRecipient(RecipientType.TO, new InternetAddress(message.getTo()));
        mime.setSubject(message.getSubject(), StandardCharsets.UTF_8.name());
        mime.setText(message.getText(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        return mime;
    }

    private Session session() {
        var properties = new Properties();
        var security = config.text("attune.mail.security");
        properties.put("mail.smtp.host", config.mailHost().orElseThrow());
        properties.put("mail.smtp.port", config.text("attune.mail.port"));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        var user = config.optional("attune.mail.user");
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, user.map(this::authenticator).orElse(null));
    }

    private Authenticator authenticator(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        user, config.optional("attune.mail.password").orElse(""));
            }
        };
    }
}
