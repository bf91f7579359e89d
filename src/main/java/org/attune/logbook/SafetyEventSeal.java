package org.attune.logbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.logbook.model.SafetyEvent;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/** The few words of a safety event, encrypted and bound to it. */
@ApplicationScoped
class SafetyEventSeal implements SealedUnderMaster {

    @Inject
    Secrets secrets;

    byte[] seal(SafetyEvent event, String words) {
        return secrets.wrap(words.getBytes(UTF_8), nameOf(event));
    }

    /** Null where there are none. */
    String open(SafetyEvent event) {
        var sealed = event.getNote();
        return sealed == null ? null : new String(secrets.unwrap(sealed, nameOf(event)), UTF_8);
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(new SealedColumn("logbook_safety_event", "id", "note", "safety event {id}"));
    }

    private static String nameOf(SafetyEvent event) {
        return "safety event " + event.getId();
    }
}
