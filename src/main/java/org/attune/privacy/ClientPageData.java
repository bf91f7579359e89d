package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.privacy.model.AccountErasure;
import org.attune.privacy.model.Complaint;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.model.Look;
import org.attune.privacy.model.Voice;
import org.attune.privacy.store.AccountErasures;
import org.attune.privacy.store.Complaints;
import org.attune.privacy.store.LinkCodes;
import org.attune.privacy.store.Voices;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** What goes with a client's page: its code, on which further recordings they can be heard; and who asked to be erased. */
@ApplicationScoped
@Transactional
public class ClientPageData implements PersonalData {

    @Inject
    LinkCodes codes;

    @Inject
    Voices voices;

    @Inject
    AccountErasures erasures;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintDesk desk;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(LinkCode.class, Look.class, Voice.class, AccountErasure.class, Complaint.class);
    }

    @Override
    public String part() {
        return "page";
    }

    /** A code is known by its digest only, so there is nothing of it to hand over. */
    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? new PersonalRecord()
                        .each("furtherVoice", voices.of(subject.id()), ClientPageData::exportOf)
                        .each("complaints", desk.of(subject.id()), ClientPageData::exportOf)
                        .build()
                : new PersonalRecord()
                        .each("erasures", erasures.of(subject.id()), ClientPageData::exportOf)
                        .build();
    }

    @Override
    public void erase(Subject subject) {
        if (subject.isClient()) {
            codes.removeOf(subject.id());
            complaints.ofClient(subject.id()).forEach(Complaint::forgetWords);
        }
    }

    private static PersonalRecord exportOf(Voice voice) {
        return new PersonalRecord().with("recording", voice.getRecordingId()).with("declaredAt", voice.getDeclaredAt());
    }

    private static PersonalRecord exportOf(ClientComplaint complaint) {
        return new PersonalRecord()
                .with("madeAt", complaint.madeAt())
                .with("words", complaint.words())
                .with("answeredAt", complaint.answeredAt())
                .with("answer", complaint.answer());
    }

    private static PersonalRecord exportOf(AccountErasure erasure) {
        return new PersonalRecord()
                .with("askedAt", erasure.getAskedAt())
                .with("dueAt", erasure.getDueAt())
                .with("doneAt", erasure.getDoneAt());
    }
}
