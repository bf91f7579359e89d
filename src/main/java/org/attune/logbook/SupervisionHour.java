package org.attune.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.logbook.model.SupervisionEntry;

/** One logged supervision session as the two people see it: with names, and with what to look at before signing. */
public class SupervisionHour {

    private final SupervisionEntry entry;
    private final String traineeName;
    private final String supervisorName;
    private final boolean overlapping;

    SupervisionHour(SupervisionEntry entry, String traineeName, String supervisorName, boolean overlapping) {
        this.entry = entry;
        this.traineeName = traineeName;
        this.supervisorName = supervisorName;
        this.overlapping = overlapping;
    }

    public long getId() {
        return entry.getId();
    }

    public long getTraineeId() {
        return entry.getTraineeId();
    }

    public String getTraineeName() {
        return traineeName;
    }

    public String getSupervisorName() {
        return supervisorName;
    }

    /** True when another entry of the same trainee shares time with this one (E15). */
    public boolean isOverlapping() {
        return overlapping;
    }

    public LocalDate getDay() {
        return entry.getTime().day();
    }

    public LocalTime getStart() {
        return entry.getTime().start();
    }

    public int getMinutes() {
        return entry.getTime().minutes();
    }

    public SessionFormat getFormat() {
        return entry.getTime().format();
    }

    /** How many were there, and where they looked. */
    public SupervisionFocus getFocus() {
        return entry.getFocus();
    }

    /** LOGGED, SIGNED, DECLINED, WITHDRAWN or VOIDED. */
    public String getState() {
        return entry.getState().name();
    }

    public boolean isOpen() {
        return entry.isOpen();
    }

    public boolean isSigned() {
        return entry.isSigned();
    }

    public String getReason() {
        return entry.getReason();
    }

    public Instant getLoggedAt() {
        return entry.getLoggedAt();
    }

    public Instant getSettledAt() {
        return entry.getSettledAt();
    }
}
