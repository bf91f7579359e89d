package org.attune.privacy.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;

/** Everything that is kept about somebody as a page to read, which needs no server and no script. */
final class CopyPage {

    private CopyPage() {}

    /** @param intro a sentence above, in the reader's language */
    static String of(JsonObject everything, Locale language, String title, String intro) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title></head><body><h1>")
                .append(escaped(title))
                .append("</h1><p>")
                .append(escaped(intro))
                .append("</p>");
        everything.forEach((part, value) -> {
            page.append("<h2>").append(escaped(spaced(part))).append("</h2>");
            write(value, page);
        });
        return page.append("</body></html>\n").toString();
    }

    private static void write(JsonValue value, StringBuilder page) {
        if (value instanceof JsonObject object) {
            page.append("<dl>");
            object.forEach((name, part) -> {
                page.append("<dt>").append(escaped(spaced(name))).append("</dt><dd>");
                write(part, page);
                page.append("</dd>");
            });
            page.append("</dl>");
        } else if (value instanceof JsonArray list) {
            page.append("<ol>");
            list.forEach(part -> {
                page.append("<li>");
                write(part, page);
                page.append("</li>");
            });
            page.append("</ol>");
        } else {
            page.append(escaped(value instanceof JsonString text ? text.getString() : value.toString()));
        }
    }

    /** As a person writes it: {@code happenedAt} is "happened at". */
    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
