package org.attune.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.organization.PeopleService;
import org.attune.organization.PersonRow;

/** The people of the organization, page by page; search and page stand in the address. */
@Named
@RequestScoped
public class OrganizationPeopleBacking {

    private static final int LONGEST_SEARCH = 100;

    @Inject
    PeopleService people;

    private String search;
    private int number = 1;
    private PeopleService.Page page;

    public void load() {
        page = people.find(search == null ? "" : search, number);
    }

    public List<PersonRow> getRows() {
        return page.rows();
    }

    public long getCount() {
        return page.count();
    }

    public long getPages() {
        return Math.max(1, (page.count() + PeopleService.PAGE_SIZE - 1) / PeopleService.PAGE_SIZE);
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return number >= getPages();
    }

    /** Address of another page of the same search. */
    public String addressOf(int otherNumber) {
        return "people?page=" + otherNumber
                + (search == null ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? null : search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
    }

    public String getNumber() {
        return String.valueOf(number);
    }

    /** Anything but a page that can exist is the first one. */
    public void setNumber(String number) {
        this.number = number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    }
}
