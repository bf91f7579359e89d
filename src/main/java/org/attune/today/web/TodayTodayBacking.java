package org.attune.today.web;

import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import org.attune.certification.PathSummary;
import org.attune.certification.Programmes;
import org.attune.identity.CurrentAccount;
import org.attune.today.TodayService;
import org.attune.today.model.Agenda;

/** Today. */
@Named
@RequestScoped
public class TodayTodayBacking {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    TodayService today;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    Programmes programmes;

    private Agenda agenda;
    private PathSummary path;

    public void load() {
        agenda = today.agenda();
        path = account.has(TRAINEE) ? programmes.ownSummary().orElse(null) : null;
    }

    public Agenda getAgenda() {
        return agenda;
    }

    /** How far a trainee is, or null for somebody on no programme. */
    public PathSummary getPath() {
        return path;
    }

    /** Which greeting suits the hour where the person is. */
    public String getGreeting() {
        var now = LocalTime.now(clock.withZone(account.zone()));
        if (now.isBefore(NOON)) {
            return "today.morning";
        }
        return now.isBefore(EVENING) ? "today.afternoon" : "today.evening";
    }

    /** The name a friend would use: what stands before the first space. */
    public String getFirstName() {
        return account.getName().split(" ", 2)[0];
    }
}
