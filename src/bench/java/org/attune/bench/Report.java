package org.attune.bench;

import java.io.PrintStream;
import java.time.Duration;

/** A table for people: what was measured, the figure, the budget, and whether it is kept. */
public final class Report {

    private final PrintStream to;
    private int wrongs;

    public Report(PrintStream to) {
        this.to = to;
    }

    public void title(String text, String remark) {
        to.printf("%n== %s %s%n", text, remark);
    }

    public void note(String text) {
        to.println("   " + text);
    }

    public void line(String what, Duration measured, Duration budget) {
        line(what, measured.toNanos() / 1e6, budget.toNanos() / 1e6, "ms");
    }

    /** A figure that should be at most its budget. */
    public void line(String what, double measured, double budget, String unit) {
        line(what, measured, "<= " + number(budget), unit, measured <= budget);
    }

    /** A figure that should be at least its budget. */
    public void atLeast(String what, double measured, double budget, String unit) {
        line(what, measured, ">= " + number(budget), unit, measured >= budget);
    }

    /** So many things were wrong of something that must always be right: none, or the run has failed. */
    public void right(String what, long wrong) {
        to.printf("%-62s %10d %-5s %12s  %s%n", what, wrong, "wrong", "none", wrong == 0 ? "kept" : "WRONG");
        wrongs += wrong == 0 ? 0 : 1;
    }

    /** A figure that must not be above its limit, or the run has failed. */
    public void atMost(String what, double measured, double limit, String unit) {
        line(what, measured, limit, unit);
        wrongs += measured <= limit ? 0 : 1;
    }

    /** How many of the lines that must be right were not. */
    public int wrongs() {
        return wrongs;
    }

    private void line(String what, double measured, String budget, String unit, boolean kept) {
        to.printf("%-62s %10s %-5s %12s  %s%n", what, number(measured), unit, budget, kept ? "kept" : "MISSED");
    }

    private static String number(double value) {
        return value == Math.rint(value) || value >= 1000 ? String.format("%.0f", value) : String.format("%.1f", value);
    }
}
