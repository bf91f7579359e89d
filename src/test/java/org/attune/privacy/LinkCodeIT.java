package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.inject.Inject;
import org.attune.privacy.model.LinkCode;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.Outbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A link that was answered opens nothing more without the code its client chose. */
class LinkCodeIT extends AskedClientFixture {

    @Inject
    ClientLook look;

    @Inject
    Outbox outbox;

    @Test
    @DisplayName("R10: who finds the link later needs the code, and soon has to wait after wrong ones")
    void theSecondLookNeedsTheCode() {
        allow(RECORD);
        look.is(null); // Another browser.

        assertThat(links.open(token)).isEmpty();
        assertThat(links.isLocked(token)).isTrue();
        assertThatThrownBy(() -> links.withdraw(token)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> links.everythingAbout(token)).isInstanceOf(NotFoundException.class);
        for (int tries = 0; tries < LinkCode.TRIES; tries++) {
            assertThat(links.enter(token, "not this")).isFalse();
        }
        assertThatThrownBy(() -> links.enter(token, CODE)).isInstanceOf(Refusal.class);
        assertThat(links.isLocked(token)).isTrue();
    }

    @Test
    void theCodeOpensThePageInEitherCaseAndAMailedOneOnce() {
        allow(RECORD);
        look.is(null);
        assertThat(links.enter(token, " River Stone ")).isTrue();
        assertThat(links.open(token)).isPresent();

        look.is(null);
        links.mailCode(token);
        var letter = outbox.latest(organizationId).stream()
                .filter(found -> found.getTo().equals(address))
                .findFirst()
                .orElseThrow()
                .getText();
        var mailed = letter.lines()
                .filter(line -> line.matches("[A-Z2-9]{8}"))
                .findFirst()
                .orElseThrow();
        assertThat(links.enter(token, mailed)).isTrue();
        look.is(null);
        assertThat(links.enter(token, mailed)).isFalse();
        assertThatThrownBy(() -> links.mailCode(token)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R22: no code is mailed to an address that the coach noted after the client had chosen theirs")
    void noCodeGoesToAnAddressThatWasNotedLater() throws Exception {
        allow(RECORD);
        look.is(null);
        assertThat(links.canMailCode(token)).isTrue();

        transaction.begin();
        addresses.change(clients.find(clientId).orElseThrow(), "coach@mail.test");
        transaction.commit();

        assertThat(links.canMailCode(token)).isFalse();
        assertThatThrownBy(() -> links.mailCode(token)).isInstanceOf(NotFoundException.class);
    }
}
