package org.attune.logbook.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.logbook.AttendanceMark;
import org.attune.logbook.LivePlans;
import org.attune.logbook.LiveSessions;
import org.attune.logbook.LiveSessions.Mark;
import org.attune.logbook.MakeUps;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.MakeUp;
import org.attune.shared.NotFoundException;

/** The sheet of one live session: marking, signing, putting right, and what people made up. */
@Named
@ViewScoped
public class LogbookAttendanceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LiveSessions sessions;

    @Inject
    LivePlans plans;

    @Inject
    MakeUps makeUps;

    private final Map<Long, String> marks = new HashMap<>();
    private final Map<Long, Number> partly = new HashMap<>();
    private Long id;
    private Long line;
    private Long refuse;
    private String reason;
    private List<Long> order; // Who stands on which line of the page; a name that changes meanwhile moves nobody.
    private transient LiveSession session; // Reloaded on each request that shows it.
    private transient List<Attendance> sheet;
    private transient Map<Long, String> names;
    private transient List<MakeUp> proposed;

    public void load() {
        if (id == null) {
            throw new NotFoundException("live session without an id");
        }
        getSheet().forEach(one -> {
            marks.put(
                    one.getId(),
                    one.getMark() == AttendanceMark.INVITED
                            ? null
                            : one.getMark().name());
            partly.put(one.getId(), one.getMark() == AttendanceMark.PARTLY ? one.getMinutes() : null);
        });
        if (line != null) {
            getChosenLine();
        }
        if (refuse != null) {
            getChosenMakeUp();
        }
    }

    public String keep() {
        sessions.keep(id, typed());
        return again();
    }

    public String sign() {
        sessions.sign(id, typed());
        return again();
    }

    public String cancel() {
        plans.cancel(id);
        return again();
    }

    public String correct() {
        sessions.correct(typed(line), reason);
        return again();
    }

    public String accept(long makeUp) {
        makeUps.accept(makeUp);
        return again();
    }

    public String saveRefusal() {
        makeUps.refuse(refuse, reason);
        return again();
    }

    private String again() {
        return "/logbook/attendance?faces-redirect=true&id=" + id;
    }

    private List<Mark> typed() {
        return getSheet().stream().map(one -> typed(one.getId())).toList();
    }

    private Mark typed(long lineId) {
        var mark = marks.get(lineId);
        var minutes = partly.get(lineId);
        return new Mark(
                lineId,
                mark == null || mark.isEmpty() ? null : AttendanceMark.valueOf(mark),
                minutes == null ? null : minutes.intValue());
    }

    public LiveSession getSession() {
        if (session == null) {
            session = sessions.session(id);
        }
        return session;
    }

    /** Whether attendance can be taken or was. */
    public boolean isBegun() {
        return sessions.hasBegun(getSession());
    }

    public List<Attendance> getSheet() {
        if (sheet == null) {
            var lines = sessions.sheet(id);
            names = sessions.namesOn(lines);
            if (order == null) {
                order = byName(lines);
            }
            sheet = lines.stream()
                    .sorted(Comparator.comparingInt(one -> order.indexOf(one.getId())))
                    .toList();
        }
        return sheet;
    }

    private List<Long> byName(List<Attendance> lines) {
        var collator = Collator.getInstance(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return lines.stream()
                .sorted(Comparator.comparing((Attendance one) -> names.getOrDefault(one.getPersonId(), ""), collator)
                        .thenComparing(Attendance::getId))
                .map(Attendance::getId)
                .toList();
    }

    public String nameOf(long personId) {
        getSheet();
        return names.get(personId);
    }

    public List<MakeUp> getProposed() {
        if (proposed == null) {
            proposed = makeUps.of(getSession());
        }
        return proposed;
    }

    /** The line that is about to be put right. */
    public Attendance getChosenLine() {
        return getSheet().stream()
                .filter(one -> one.getId().equals(line) && getSession().isSigned())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("signed line " + line));
    }

    /** The proposal that is about to be refused. */
    public MakeUp getChosenMakeUp() {
        return getProposed().stream()
                .filter(one -> one.getId().equals(refuse) && one.isOpen())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("open make-up " + refuse));
    }

    public AttendanceMark[] getChoices() {
        return new AttendanceMark[] {AttendanceMark.PRESENT, AttendanceMark.PARTLY, AttendanceMark.ABSENT};
    }

    public Map<Long, String> getMarks() {
        return marks;
    }

    public Map<Long, Number> getPartly() {
        return partly;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public Long getRefuse() {
        return refuse;
    }

    public void setRefuse(Long refuse) {
        this.refuse = refuse;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
