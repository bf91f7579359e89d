package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.Permitted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.recording.store.Keys;

/**
 * A client no longer allows measures: nothing is counted from that moment, and should they allow it again, the coach
 * looks first again.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class MeasuresEnding {

    @Inject
    Keys contents;

    public void consentNarrowed(@Observes ConsentNarrowed narrowed) {
        if (narrowed.lost().contains(ConsentScope.MEASURES)) {
            contents.forgetSeenOf(narrowed.clientId());
        }
    }
}
