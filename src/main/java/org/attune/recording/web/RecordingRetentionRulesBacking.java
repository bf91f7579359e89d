package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.attune.recording.Engagement;
import org.attune.recording.RetentionRules;
import org.attune.recording.RetentionRules.Days;

/** How long a school wants recordings to be kept. */
@Named
@RequestScoped
public class RecordingRetentionRulesBacking {

    @Inject
    RetentionRules rules;

    private final Map<Engagement, Wanted> wanted = new EnumMap<>(Engagement.class);

    public Wanted getReal() {
        return of(Engagement.REAL);
    }

    public Wanted getPractice() {
        return of(Engagement.PRACTICE);
    }

    private Wanted of(Engagement engagement) {
        return wanted.computeIfAbsent(engagement, kind -> new Wanted(rules.ours(kind)));
    }

    /** Keeps both or, when one of them cannot be, neither. */
    public String keep() {
        rules.want(getReal().days(), getPractice().days());
        return "/recording/rules?faces-redirect=true&kept=days";
    }

    /** The days of one kind, as they are typed. */
    public static class Wanted {

        private int shortest;
        private int usual;
        private int longest;

        Wanted(Days days) {
            shortest = days.shortest();
            usual = days.usual();
            longest = days.longest();
        }

        Days days() {
            return new Days(shortest, usual, longest);
        }

        public int getShortest() {
            return shortest;
        }

        public void setShortest(int shortest) {
            this.shortest = shortest;
        }

        public int getUsual() {
            return usual;
        }

        public void setUsual(int usual) {
            this.usual = usual;
        }

        public int getLongest() {
            return longest;
        }

        public void setLongest(int longest) {
            this.longest = longest;
        }
    }
}
