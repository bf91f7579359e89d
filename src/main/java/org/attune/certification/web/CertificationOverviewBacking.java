package org.attune.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.certification.CertificationOverview;
import org.attune.certification.OverviewGroup;
import org.attune.certification.OverviewPerson;

/** Who is certified, on the way or stuck: counts as bars, people as a table, page by page. */
@Named
@RequestScoped
public class CertificationOverviewBacking {

    @Inject
    CertificationOverview overview;

    private String group;
    private Integer page;
    private Map<OverviewGroup, Integer> counts;
    private List<OverviewPerson> people;

    public void load() {
        counts = overview.counts();
        people = overview.page(chosen(), index());
    }

    /** What is not a group shows everybody: an address may be old or mistyped. */
    private OverviewGroup chosen() {
        return Stream.of(OverviewGroup.values())
                .filter(one -> one.name().equalsIgnoreCase(group))
                .findFirst()
                .orElse(null);
    }

    private int index() {
        return page == null ? 0 : Math.max(0, Math.min(page - 1, 1_000_000));
    }

    public OverviewGroup[] getGroups() {
        return OverviewGroup.values();
    }

    public int count(OverviewGroup one) {
        return counts.getOrDefault(one, 0);
    }

    public int getTotal() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Width of a bar in hundredths of the widest possible one. */
    public int width(OverviewGroup one) {
        return getTotal() == 0 ? 0 : (int) Math.round(count(one) * 100.0 / getTotal());
    }

    public List<OverviewPerson> getPeople() {
        return people;
    }

    public boolean isPrevious() {
        return index() > 0;
    }

    public boolean isNext() {
        int all = chosen() == null ? getTotal() : count(chosen());
        return (index() + 1) * CertificationOverview.PAGE < all;
    }

    public int getPageNumber() {
        return index() + 1;
    }

    /** The chosen group for an address, empty for everybody. */
    public String getChosenGroup() {
        return chosen() == null ? "" : chosen().name().toLowerCase(Locale.ROOT);
    }

    public long getStuckAfterDays() {
        return overview.stuckAfterDays();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
