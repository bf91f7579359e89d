package org.attune.review.model;

import java.lang.reflect.Field;

/** Sheets that have an id, as the database would have given them. */
final class Persisted {

    private static long last;

    private Persisted() {}

    static RatingSheet sheet(SheetKind kind, boolean locked) {
        var sheet = Sheets.draft(kind);
        if (locked) {
            sheet.lock(Sheets.NOW);
        }
        try {
            Field id = RatingSheet.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(sheet, ++last);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return sheet;
    }
}
