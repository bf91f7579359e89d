package org.attune.bench;

import java.io.PrintStream;
import java.time.Duration;

/** A table for people: what was measured, the figure, the budget, and whether it is kept. */
final class Report {

    private final PrintStream to;

    Report(PrintStream to) {
        this.to = to;
    }

    void title(String text, String remark) {
        to.printf("%n== %s %s%n", text, remark);
    }

    void note(String text) {
        to.println("   " + text);
    }

    void line(String what, Duration measured, Duration budget) {
        line(what, measured.toNanos() / 1e6, budget.toNanos() / 1e6, "ms");
    }

    /** A figure that should be at most its budget. */
    void line(String what, double measured, double budget, String unit) {
        line(what, measured, "<= " + number(budget), unit, measured <= budget);
    }

    /** A figure that should be at least its budget. */
    void atLeast(String what, double measured, double budget, String unit) {
        line(what, measured, ">= " + number(budget), unit, measured >= budget);
    }

    private void line(String what, double measured, String budget, String unit, boolean kept) {
        to.printf("%-62s %10s %-5s %12s  %s%n", what, number(measured), unit, budget, kept ? "kept" : "MISSED");
    }

    private static String number(double value) {
        return value == Math.rint(value) || value >= 1000 ? String.format("%.0f", value) : String.format("%.1f", value);
    }
}
