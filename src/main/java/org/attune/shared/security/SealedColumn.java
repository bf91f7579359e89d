package org.attune.shared.security;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column whose values are wrapped under the master key.
 *
 * @param table where it is
 * @param id the numeric primary key of that table
 * @param column the wrapped value; null where there is none
 * @param belongsTo what each value is bound to, with names of columns in braces: {@code recording-key {recording_id}}
 */
public record SealedColumn(String table, String id, String column, String belongsTo) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    public SealedColumn {
        for (var name : List.of(table, id, column)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a name of the schema: " + name);
            }
        }
    }

    /** The columns that tell what a value belongs to. */
    public List<String> binding() {
        return PLACE.matcher(belongsTo).results().map(found -> found.group(1)).toList();
    }

    /** What the value of one row belongs to. */
    String belongsTo(Map<String, String> row) {
        return PLACE.matcher(belongsTo).replaceAll(found -> Matcher.quoteReplacement(row.get(found.group(1))));
    }

    /** Unique in the schema, and the order in which columns are taken. */
    String name() {
        return table + "." + column;
    }
}
