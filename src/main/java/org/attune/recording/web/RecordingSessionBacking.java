package org.attune.recording.web;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.privacy.ConsentScope;
import org.attune.recording.Engagement;
import org.attune.recording.SessionLengths;
import org.attune.recording.media.MediaSetup;
import org.attune.recording.model.RefusalReason;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** What can be chosen where a coach declares a session: whose it was, who can be heard, in what language. */
@Named
@RequestScoped
public class RecordingSessionBacking {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int GIB_SHIFT = 30;
    private static final Set<RefusalReason> OF_THE_SCHOOL =
            EnumSet.of(RefusalReason.TOO_SHORT_HERE, RefusalReason.TOO_LONG_HERE);

    @Inject
    ClientService clients;

    @Inject
    AttuneConfig config;

    @Inject
    MediaSetup setup;

    @Inject
    Dates dates;

    @Inject
    SessionLengths lengths;

    @Inject
    Texts texts;

    private List<ClientSummary> mine;

    /** Clients whose consent covers recording and one's own listening. */
    public List<ClientSummary> getConsenting() {
        return mine().stream().filter(RecordingSessionBacking::allows).toList();
    }

    /** Names of those whose consent does not, in one line. */
    public String getLacking() {
        return mine().stream()
                .filter(not(RecordingSessionBacking::allows))
                .map(ClientSummary::alias)
                .collect(joining(", "));
    }

    /** Whom one can name as heard besides the client; nobody while there is only one. */
    public List<ClientSummary> getOthers() {
        return mine().size() > 1 ? mine() : List.of();
    }

    public Engagement[] getEngagements() {
        return Engagement.values();
    }

    /** Tags of languages by their names, in the reader's language and its order. */
    public Map<String, String> getLanguages() {
        var byName = new TreeMap<String, String>(Collator.getInstance(reading()));
        Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(language -> !nameOf(language).equals(language.getLanguage()))
                .forEach(language -> byName.put(nameOf(language), language.toLanguageTag()));
        return new LinkedHashMap<>(byName);
    }

    /** How the reader calls a language; empty where nobody was asked. */
    public String languageOf(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(reading());
    }

    /** The questions before anybody answered: today, in the reader's language. */
    SessionAnswers unanswered() {
        var answers = new SessionAnswers();
        answers.setSessionOn(dates.today());
        answers.setLanguage(reading().getLanguage());
        return answers;
    }

    /** How long the school wants sessions to be, empty where any length is taken. */
    public String getLength() {
        return lengths.ours()
                .map(wanted -> texts.of("recording", "upload.length", wanted.shortest(), wanted.longest()))
                .orElse("");
    }

    /** Why a file was refused, with the figures where it was for its length. */
    public String whyRefused(RefusalReason reason) {
        var why = texts.of("recording", "refusal." + reason);
        return OF_THE_SCHOOL.contains(reason) ? (why + " " + getLength()).strip() : why;
    }

    public long getMostBytes() {
        return setup.mostBytes();
    }

    public long getMostGib() {
        return getMostBytes() >> GIB_SHIFT;
    }

    public long getMostHours() {
        return config.number("attune.media.max-minutes") / MINUTES_PER_HOUR;
    }

    private static String nameOf(Locale language) {
        return language.getDisplayLanguage(reading());
    }

    private static Locale reading() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private List<ClientSummary> mine() {
        if (mine == null) {
            mine = clients.mine().stream()
                    .filter(not(ClientSummary::isTombstone))
                    .toList();
        }
        return mine;
    }

    private static boolean allows(ClientSummary who) {
        return who.allows(ConsentScope.RECORD) && who.allows(ConsentScope.OWN_REVIEW);
    }
}
