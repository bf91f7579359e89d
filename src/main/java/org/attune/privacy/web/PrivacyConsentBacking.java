package org.attune.privacy.web;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.privacy.ClientAnswer;
import org.attune.privacy.ClientLink;
import org.attune.privacy.ClientLinkService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.model.LastDay;
import org.attune.shared.Refusal;
import org.attune.shared.web.Dates;
import org.attune.shared.web.ReaderLanguage;
import org.attune.shared.web.ReaderZone;

/**
 * The client's own page. It keeps nothing on the server between requests: the link in the address, or in the form, is
 * all there is, so that no page goes stale and a second tab does no harm.
 */
@Named
@RequestScoped
public class PrivacyConsentBacking {

    private static final String PAGE = "/privacy/consent?faces-redirect=true&link=";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String OF_AGE = "ofAge";
    private static final String CALM = "calm";

    @Inject
    ClientLinkService links;

    @Inject
    HttpServletRequest request;

    @Inject
    ReaderZone zone;

    @Inject
    ReaderLanguage language;

    @Inject
    Dates dates;

    @Inject
    ConsentPageWords words;

    private final Map<String, String> answers = new HashMap<>();
    private String token;
    private ClientLink link;
    private LocalDate until;
    private String code;

    @PostConstruct
    void open() {
        token = request.getParameter("link");
        link = links.open(token).orElse(null);
        if (link != null) {
            zone.is(link.zone());
            until = link.until() == null || link.until().isBefore(dates.today()) ? getProposed() : link.until();
            if (link.isAgreed()) {
                Stream.of(ConsentScope.values())
                        .forEach(
                                scope -> answers.put(scope.name(), link.scopes().contains(scope) ? YES : NO));
            }
        }
    }

    /** Before the page is written: nothing of it may be kept or passed on, and an unknown link is "not found". */
    public void prepare() {
        var response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseHeader("Referrer-Policy", "no-referrer");
        response.setResponseHeader("X-Robots-Tag", "noindex");
        response.setResponseHeader("Cache-Control", "no-store");
        if (link == null && !isLocked()) {
            response.setResponseStatus(404);
        }
    }

    public String answer() {
        if (link == null) {
            return null;
        }
        var yes = Stream.of(ConsentScope.values())
                .filter(scope -> YES.equals(answers.get(scope.name())))
                .collect(toSet());
        if (!link.isAgreed() && answers.get(ConsentScope.RECORD.name()) == null) {
            throw new Refusal("privacy", "record.missing").at(ConsentScope.RECORD.name());
        }
        if (link.isAgreed()) {
            yes.add(ConsentScope.RECORD);
            requireNothingGivenUnseen(yes);
        } else if (yes.contains(ConsentScope.RECORD) && NO.equals(answers.get(OF_AGE))) {
            links.notOfAge(token);
            return PAGE + token;
        } else if (yes.contains(ConsentScope.RECORD) && NO.equals(answers.get(CALM))) {
            return PAGE + token + "&later=true"; // Nothing is saved: not that somebody is in a crisis either.
        }
        return saved(yes);
    }

    /** One button for a no to everything. */
    public String refuse() {
        return link == null ? null : saved(Set.of());
    }

    private String saved(Set<ConsentScope> yes) {
        if (!yes.isEmpty() && !Objects.equals(shownOwner(), link.newOwner())) {
            throw new Refusal("privacy", "answer.owner-changed");
        }
        var assurance = new ClientAnswer.Assurance(confirmed(OF_AGE), confirmed(CALM), code);
        links.answer(token, new ClientAnswer(request.getParameter("wording"), language.get(), yes, until, assurance));
        words.handLook();
        return PAGE + token + "&saved=true";
    }

    /** The new owner of whom the page told that was answered, or null. */
    private String shownOwner() {
        var shown = request.getParameter("owner");
        return shown == null || shown.isEmpty() ? null : shown;
    }

    /** A page that is behind another window must not give back what was taken there. */
    private void requireNothingGivenUnseen(Set<ConsentScope> yes) {
        boolean behind = !String.valueOf(link.at()).equals(request.getParameter("at"));
        boolean more = !link.scopes().containsAll(yes) || until != null && until.isAfter(link.until());
        if (behind && more) {
            throw new Refusal("privacy", "answer.behind");
        }
    }

    private Boolean confirmed(String question) {
        var given = answers.get(question);
        return given == null ? null : YES.equals(given);
    }

    /** Lets the client in who knows the code. */
    public String enter() {
        if (!links.enter(token, code)) {
            throw new Refusal("privacy", "code.wrong").at("code");
        }
        words.handLook();
        return PAGE + token;
    }

    public String mailCode() {
        links.mailCode(token);
        return PAGE + token + "&mailed=true";
    }

    public String stop() {
        if (link == null) {
            return null;
        }
        links.withdraw(token);
        return PAGE + token;
    }

    /** Whether "Stop everything now" was pressed and one question is left. */
    public boolean isStopping() {
        return link != null && !link.isOver() && request.getParameter("stop") != null;
    }

    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }

    /** Whether there is something behind the link that needs the code. */
    public boolean isLocked() {
        return link == null && links.isLocked(token);
    }

    public boolean isCodeMailed() {
        return request.getParameter("mailed") != null;
    }

    public boolean isCodeMailable() {
        return links.canMailCode(token);
    }

    /** Whether the client has still to choose a code. */
    public boolean isCodeWanted() {
        return links.wantsCode(token);
    }

    /** Whether somebody has just said that today is not the day. */
    public boolean isLater() {
        return link != null && request.getParameter("later") != null;
    }

    /** Sentence of the wording that is asked. */
    public String sentence(ConsentScope scope, String part) {
        return words.sentence(link, link.wording(), scope, part);
    }

    /** Scopes after the first question. */
    public List<ConsentScope> getOthers() {
        return Stream.of(ConsentScope.values())
                .filter(scope -> scope != ConsentScope.RECORD)
                .toList();
    }

    public LocalDate getProposed() {
        return LastDay.proposedOn(dates.today());
    }

    public LocalDate getLatest() {
        return LastDay.latestOn(dates.today());
    }

    public LocalDate getToday() {
        return dates.today();
    }

    /** What is allowed now, in the order in which it was asked. */
    public List<ConsentScope> getAllowed() {
        return List.copyOf(link.scopes());
    }

    /** The page's own question or statement. */
    public String getHeadingKey() {
        return link.isAgreed() || link.isExpired() || link.isResting() ? "consent.agreed.heading" : "consent.heading";
    }

    /** What is behind the link, {@code null} when nothing is. */
    public ClientLink getLink() {
        return link;
    }

    public String getToken() {
        return token;
    }

    /** Yes or no by scope; a missing one is a no. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
