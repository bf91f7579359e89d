package org.attune.organization.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * People to invite, pasted one per line: a name and an address, in either order, with a comma, a semicolon, a tab or
 * pointed brackets between them. A spreadsheet or a mail program gives such lines.
 */
public final class GuestList {

    public static final int MOST = 200;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t<>]+");

    private final List<Guest> guests = new ArrayList<>();
    private Fault fault;

    private GuestList() {}

    /** Somebody to invite. */
    public record Guest(String name, String email) {}

    /** What is wrong first, and in which line: key of the reason, counted from 1. */
    public record Fault(String key, int line, String text) {}

    /** Whether mail can be sent to this address, as far as its form tells. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    public static GuestList of(String text) {
        var list = new GuestList();
        var seen = new HashSet<String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size() && list.fault == null; i++) {
            if (!lines.get(i).isBlank()) {
                list.add(lines.get(i).strip(), i + 1, seen);
            }
        }
        return list;
    }

    private void add(String line, int number, HashSet<String> seen) {
        var parts = SEPARATOR
                .splitAsStream(line)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var addresses = parts.stream().filter(GuestList::isAddress).toList();
        var names = parts.stream().filter(part -> !part.contains("@")).toList();
        if (addresses.size() != 1 || addresses.size() + names.size() != parts.size()) {
            fault = new Fault("guests.no-address", number, line);
            return;
        }
        var email = addresses.get(0).toLowerCase(Locale.ROOT);
        var name = String.join(" ", names);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault = new Fault("guests.no-name", number, line);
        } else if (!seen.add(email)) {
            fault = new Fault("guests.twice", number, email);
        } else if (guests.size() == MOST) {
            fault = new Fault("guests.too-many", number, String.valueOf(MOST));
        } else {
            guests.add(new Guest(name, email));
        }
    }

    public List<Guest> guests() {
        return List.copyOf(guests);
    }

    /** The first line that cannot be understood, or null. */
    public Fault fault() {
        return fault;
    }
}
