package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.recording.SpokenPlayback;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.Room;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Spoken answers to drills as services: who hears them, how long they may be, and that they go. */
@InContainer
class DrillVoiceIT {

    private static final AtomicLong NAMES = new AtomicLong();
    private static final int RATE = 8000;
    private static final int FIVE_MINUTES = 300;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    DrillTries tries;

    @Inject
    DrillFeedback feedback;

    @Inject
    DrillWaiting waiting;

    @Inject
    SpokenPlayback voices;

    @Inject
    SpokenAnswers spoken;

    @Inject
    DrillData data;

    @Inject
    Room room;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    private long school;
    private long ana;
    private long marta;
    private long bo;

    @BeforeEach
    void aSchool() {
        school = organizations.found("Voices " + NAMES.incrementAndGet());
        ana = person("Ana", TRAINEE);
        bo = person("Bo", TRAINEE);
        marta = person("Marta", SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                marta,
                ana,
                BerlinDay.today().minusYears(1));
        as(ana, TRAINEE);
    }

    @Test
    @DisplayName("R9 R22: a voice is heard by whom it was given to, seen by the trainee, and gone when they wish")
    void aSpokenAnswerIsHeardByWhomItWasGivenTo() throws IOException, RefusedMediaException {
        long one = tries.begin("M03-D1");
        record(one, 7);
        assertThatThrownBy(() -> tries.send(one, new DrillTries.Words(null, false), marta))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("voices"));
        as(marta, SUPERVISOR);
        assertThatThrownBy(() -> voices.open(one)).isInstanceOf(NotFoundException.class);
        as(ana, TRAINEE);
        tries.send(one, new DrillTries.Words(null, true), marta);
        assertThatThrownBy(() -> record(one, 7)).isInstanceOf(NotFoundException.class);

        as(bo, TRAINEE);
        assertThatThrownBy(() -> voices.open(one)).isInstanceOf(NotFoundException.class);
        as(marta, SUPERVISOR);
        assertThat(heard(one)).isEqualTo(hum(7));
        assertThatThrownBy(() -> voices.delete(one)).isInstanceOf(NotFoundException.class);
        assertThat(spoken.heard(one)).extracting(SpokenAnswers.Heard::accountId).containsExactly(marta);

        as(ana, TRAINEE);
        assertThat(heard(one)).isEqualTo(hum(7));
        assertThat(spoken.heard(one)).hasSize(1);
        tries.deleteVoice(one);
        assertThatThrownBy(() -> voices.open(one)).isInstanceOf(NotFoundException.class);
        assertThat(tries.mine(one).getState()).isEqualTo(DrillState.OPEN);
        assertThat(waiting.waitingFor(marta)).isEmpty();
    }

    @Test
    void aVoiceIsOnlyTheTraineesAgainOnceTheFeedbackIsAnswered() throws IOException, RefusedMediaException {
        long one = tries.begin("M03-D1");
        record(one, 7);
        record(one, 9);
        assertThat(spoken.of(one))
                .hasValueSatisfying(kept -> assertThat(kept.seconds()).isEqualTo(9));
        tries.send(one, new DrillTries.Words(null, true), marta);
        as(marta, SUPERVISOR);
        feedback.give(one, new DrillTry.Feedback(DrillOutcome.CLEAN, "The voice.", "Slower."));
        assertThat(heard(one)).isEqualTo(hum(9));
        as(ana, TRAINEE);
        tries.answer(one, "Thank you", null);

        as(marta, SUPERVISOR);
        assertThatThrownBy(() -> voices.open(one)).isInstanceOf(NotFoundException.class);
        data.erase(Subject.account(ana));
        assertThat(spoken.of(one)).isEmpty();
    }

    @Test
    void whatIsTooLongOrNoSoundIsNotKeptAndTheTakeBeforeStays() throws IOException, RefusedMediaException {
        long one = tries.begin("M03-D1");
        record(one, 4);

        assertThatThrownBy(() -> record(one, FIVE_MINUTES + 15))
                .isInstanceOfSatisfying(
                        RefusedMediaException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.TOO_LONG));
        var noise = new ByteArrayInputStream("RIFF but not sound".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> voices.record(one, noise, "audio/wav")).isInstanceOf(RefusedMediaException.class);

        assertThat(heard(one)).isEqualTo(hum(4));
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsLost() throws IOException, RefusedMediaException {
        long one = tries.begin("M03-D1");
        record(one, 4);
        room.keepFree(Long.MAX_VALUE / 2);
        try {
            assertThatThrownBy(() -> record(one, 5)).isInstanceOf(NoRoomException.class);
            as(bo, TRAINEE);
            assertThatThrownBy(() -> record(one, 5)).isInstanceOf(NotFoundException.class);
        } finally {
            room.keepFree(0);
        }

        as(ana, TRAINEE);
        assertThat(heard(one)).isEqualTo(hum(4));
    }

    private void record(long one, int seconds) throws IOException, RefusedMediaException {
        voices.record(one, new ByteArrayInputStream(hum(seconds)), "audio/wav");
    }

    private byte[] heard(long one) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = voices.open(one).reader()) {
            reader.copy(0, reader.length(), out);
        }
        return out.toByteArray();
    }

    /** One low note as a WAV file. */
    private static byte[] hum(int seconds) {
        int length = RATE * seconds * Short.BYTES;
        var file = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * Short.BYTES);
        file.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (int i = 0; i < RATE * seconds; i++) {
            file.putShort((short) (9_000 * Math.sin(2 * Math.PI * 220 * i / RATE)));
        }
        return file.array();
    }

    private void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    private long person(String name, Role role) {
        var email = name + NAMES.incrementAndGet() + "@voice.test";
        long id = accounts.open(school, email, name, ZoneId.of("Europe/Berlin"), "attune-demo");
        organizations.giveRole(school, id, role, BerlinDay.today().minusYears(1));
        return id;
    }
}
