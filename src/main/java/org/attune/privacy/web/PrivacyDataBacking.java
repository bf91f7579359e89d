package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.KeptWhere;
import org.attune.privacy.model.LinkCode;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** What is kept about a client, where, who can open it and for how long, in plain words made from what is set here. */
@Named
@RequestScoped
public class PrivacyDataBacking {

    @Inject
    PrivacyConsentBacking consent;

    @Inject
    PrivacyTermsBacking terms;

    @Inject
    PrivacyComplaintBacking complaints;

    @Inject
    AttuneConfig config;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    public void prepare() {
        consent.prepare();
    }

    public List<String> getKept() {
        var link = consent.getLink();
        var kept = new ArrayList<String>();
        kept.add(link.alias().isEmpty() ? say("data.kept.no-alias") : say("data.kept.alias", link.alias()));
        kept.add(say(link.reachable() ? "data.kept.address" : "data.kept.no-address"));
        kept.add(say("data.kept.answers"));
        if (link.isAgreed()) {
            kept.add(say("data.kept.recordings"));
        }
        keptBesides(kept);
        return kept;
    }

    /** What has nothing to do with recordings. */
    private void keptBesides(List<String> kept) {
        var said = terms.getTerms();
        if (said.listed() != null) {
            kept.add(say("data.kept.listing"));
        }
        if (said.sponsor() != null) {
            kept.add(say("data.kept.sponsor", said.sponsor()));
        }
        if (complaints.getMade().stream().anyMatch(one -> one.words() != null)) {
            kept.add(say("data.kept.complaints"));
        }
    }

    /** Everybody who can open a recording now, and that nobody else can. */
    public List<String> getWho() {
        var link = consent.getLink();
        var who = new ArrayList<String>();
        if (link.isAgreed() && link.scopes().contains(ConsentScope.OWN_REVIEW)) {
            who.add(say("data.who.coach", link.coach()));
        }
        if (link.isAgreed() && link.scopes().contains(ConsentScope.SUPERVISOR)) {
            link.supervisors().forEach(name -> who.add(say("data.who.supervisor", name)));
        }
        if (link.isAgreed() && link.scopes().contains(ConsentScope.PEER_GROUP)) {
            who.add(say("data.who.peers", link.organization()));
        }
        if (link.isAgreed() && link.scopes().contains(ConsentScope.ASSESSOR)) {
            who.add(say("data.who.assessor", link.organization()));
        }
        if (who.isEmpty()) {
            who.add(say("data.who.nobody"));
        }
        who.add(say("data.who.not", link.organization()));
        return who;
    }

    public List<String> getWhere() {
        var where = new ArrayList<String>();
        where.add(whereItLies());
        where.add(say("data.where.locked"));
        where.add(say("data.where.code", LinkCode.TRIES, LinkCode.PAUSE.toMinutes()));
        where.add(say(config.mailHost().isPresent() ? "data.where.mail" : "data.where.no-mail"));
        return where;
    }

    private String whereItLies() {
        var place = KeptWhere.of(config.optional("attune.storage.bucket.address"));
        return place.isElsewhere()
                ? say("data.where.store", config.publicAddress(), place.store())
                : say("data.where.server", config.publicAddress());
    }

    public List<String> getHowLong() {
        var link = consent.getLink();
        var times = new ArrayList<String>();
        if (link.isAgreed()) {
            times.add(say("data.long.until", dates.fullDay(link.until()), ConsentGrant.GRACE_DAYS));
        }
        times.add(say("data.long.each"));
        times.add(say("data.long.stop"));
        times.add(config.optional("attune.backup.days")
                .map(days -> say("data.long.backups", days))
                .orElseGet(() -> say("data.long.backups-unsaid")));
        times.add(say("data.long.stays"));
        return times;
    }

    private String say(String key, Object... arguments) {
        return texts.of("privacy", key, arguments);
    }
}
