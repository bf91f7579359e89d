package org.attune.privacy;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.identity.Permitted;
import org.attune.privacy.model.Aliases;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/**
 * The receipt for a consent as a letter, because the client asks for it: to the address that is known, or to one that is
 * given for this letter only and forgotten with it. It holds no link.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ConsentReceiptMail {

    private static final String FEATURE = "privacy";

    @Inject
    LinkedClients linked;

    @Inject
    ClientLinkService links;

    @Inject
    Outbox outbox;

    @Inject
    ClientAddresses addresses;

    @Inject
    AttuneConfig config;

    /** Whether a letter would leave this server, or can be read on it because it is for trying out. */
    public boolean isPossible() {
        return config.mailHost().isPresent() || config.demo();
    }

    /**
     * Sends it.
     *
     * @param address null for the one that is known
     * @throws Refusal when it cannot be reached, or enough letters were sent today
     */
    public void send(String token, String address, Locale language) {
        var client = linked.by(token);
        var link = links.open(token)
                .filter(found -> !found.isOver())
                .orElseThrow(() -> new NotFoundException("a consent"));
        if (!isPossible()) {
            throw new Refusal(FEATURE, "receipt.mail.none");
        }
        var given = Aliases.addressOrNull(address);
        var to = given == null ? addresses.of(client).orElse(null) : given;
        if (to == null) {
            throw new Refusal(FEATURE, "receipt.mail.missing").at("address");
        }
        boolean left = outbox.sendOnce(
                client.getOrganizationId(),
                to,
                Texts.in(language, FEATURE, "receipt.title"),
                text(link, language),
                "client:" + client.getId());
        if (!left) {
            throw new Refusal(FEATURE, "receipt.mail.enough").at("address");
        }
    }

    private static String text(ClientLink link, Locale language) {
        var noSupervisor = Texts.in(language, FEATURE, "consent.no-supervisor");
        var asked = Stream.of(ConsentScope.values())
                .map(scope -> Texts.in(
                                language,
                                FEATURE,
                                Wording.key(link.wording(), scope, ""),
                                link.coach(),
                                link.organization(),
                                link.supervisorNames(noSupervisor))
                        + " — "
                        + Texts.in(language, FEATURE, link.scopes().contains(scope) ? "consent.yes" : "consent.no"))
                .collect(joining("\n"));
        var history = link.history().stream()
                .map(line -> lineOf(link, line, language))
                .collect(joining("\n\n"));
        var shown = link.wordingsShown(noSupervisor).stream()
                .map(wording -> sentencesOf(wording, language))
                .collect(joining("\n\n"));
        return Texts.in(
                language,
                FEATURE,
                "receipt.mail.text",
                link.alias(),
                link.coach(),
                link.organization(),
                Texts.in(language, FEATURE, "receipt.wording", link.wording()),
                asked,
                history,
                shown);
    }

    /** The very sentences, in the language in which they were read. */
    private static String sentencesOf(ShownWording wording, Locale language) {
        var since = Dates.fullDay(wording.since(), language);
        return Texts.in(language, FEATURE, "wordings.one", wording.version(), wording.name(), since)
                + wording.sentences().stream()
                        .map(sentence -> "\n- " + sentence.question() + " " + sentence.why() + " " + sentence.who())
                        .collect(joining());
    }

    private static String lineOf(ClientLink link, ConsentLine line, Locale language) {
        return String.join(
                "\n",
                Texts.in(language, FEATURE, "line." + line.step(), day(line.until(), language)),
                Dates.fullMoment(line.at().atZone(link.zone()), language),
                Texts.in(language, FEATURE, "receipt.wording", line.wording()),
                Texts.in(language, FEATURE, "receipt.proof") + " " + line.proof());
    }

    private static String day(LocalDate day, Locale language) {
        return day == null ? "" : Dates.fullDay(day, language);
    }
}
