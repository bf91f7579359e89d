package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.attune.logbook.AttendanceMark;

/** One invited person's line on the sheet of a live session. */
@Entity
@Table(name = "logbook_attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "session_id", updatable = false)
    private long sessionId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    private AttendanceMark mark = AttendanceMark.INVITED;

    private int minutes;

    private int revision;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    protected Attendance() {} // For JPA.

    public Attendance(LiveSession session, long personId) {
        this.organizationId = session.getOrganizationId();
        this.sessionId = session.getId();
        this.personId = personId;
    }

    /**
     * Notes who was there.
     *
     * @param partly how many minutes, where it was only a part
     */
    public void mark(AttendanceMark how, int partly, int whole) {
        mark = how;
        minutes = switch (how) {
            case PRESENT -> whole;
            case PARTLY -> partly;
            default -> 0;
        };
    }

    /** The session was planned anew with another length: a mark that does not fit it is taken back. */
    public void fit(int whole) {
        if (mark == AttendanceMark.PARTLY && minutes >= whole) {
            mark = AttendanceMark.INVITED;
        }
        mark(mark, minutes, whole);
    }

    /** Puts a signed line right. */
    public void corrected(String why) {
        revision++;
        reason = why;
    }

    /** Remembers the fact that counts for it now, or null when none does. */
    public void isFact(Long id) {
        factId = id;
    }

    public void forgetReason() {
        reason = null;
    }

    /** Whether there is something to make up. */
    public boolean isMissing() {
        return mark == AttendanceMark.ABSENT || mark == AttendanceMark.PARTLY;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getSessionId() {
        return sessionId;
    }

    public long getPersonId() {
        return personId;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    public int getMinutes() {
        return minutes;
    }

    public int getRevision() {
        return revision;
    }

    public String getReason() {
        return reason;
    }

    public Long getFactId() {
        return factId;
    }
}
