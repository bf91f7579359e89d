package org.attune.stress;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The owner who erases recordings, by the button on their page. */
final class Eraser {

    private static final Pattern FORM = Pattern.compile("<form id=\"eraseForm\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final int FOUND = 302;
    private static final int OK = 200;

    private final List<Long> erased = new ArrayList<>();

    /** Erases it; once this returns it must never be heard again. */
    void erase(Session session, long recording) throws IOException {
        var page = "/recording/recording?id=" + recording;
        var form = FORM.matcher(read(session, page));
        if (!form.find()) {
            throw new IOException("Recording " + recording + " shows no way to erase it");
        }
        var body = encoded(fields(form.group())).getBytes(StandardCharsets.US_ASCII);
        var headers = Map.of(
                "Content-Type", "application/x-www-form-urlencoded", "Content-Length", String.valueOf(body.length));
        try (var wire = new Wire(session, "POST", page, headers)) {
            wire.send(body, 0, body.length);
            int status = wire.answer().status();
            if (status != FOUND && status != OK) {
                throw new IOException("Erasing recording " + recording + " was answered " + status);
            }
        }
        synchronized (erased) {
            erased.add(recording);
        }
    }

    /** Those whose erasure was acknowledged. */
    List<Long> erased() {
        synchronized (erased) {
            return List.copyOf(erased);
        }
    }

    private static String read(Session session, String page) throws IOException {
        try (var wire = new Wire(session, "GET", page, Map.of())) {
            wire.answer();
            return new String(wire.body().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        var found = FIELD.matcher(form);
        while (found.find()) {
            var name = NAME.matcher(found.group());
            var value = VALUE.matcher(found.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }
}
