package org.attune.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People with signed-in sessions, without a browser. */
public final class Visitors {

    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final URI address;
    private final String password;
    private final Map<String, Visitor> known = new LinkedHashMap<>();

    public Visitors(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    /** The session of this person; the first call signs in. */
    public Visitor of(String email) throws IOException, InterruptedException {
        var visitor = known.get(email);
        if (visitor == null) {
            visitor = new Visitor(address).signIn(email, password);
            known.put(email, visitor);
        }
        return visitor;
    }

    /** One session. Safe for one thread. */
    public static final class Visitor {

        private final URI address;
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Visitor(URI address) {
            this.address = address;
        }

        /** Asks for a page, reads it to the end and tells the status. */
        int get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }

        /** What a request on a connection of its own needs to be this person's. */
        public String cookieHeader() {
            return cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }

        Visitor signIn(String email, String password) throws IOException, InterruptedException {
            var page = client.send(
                    HttpRequest.newBuilder(address.resolve("/identity/sign-in")).build(), BodyHandlers.ofString());
            var fields = fields(page.body());
            fields.put("email", email);
            fields.put("password", password);
            var form = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            var answer = client.send(
                    HttpRequest.newBuilder(address.resolve("/identity/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.uri().getPath().contains("sign-in")) {
                throw new IOException(email + " could not sign in");
            }
            return this;
        }

        private static Map<String, String> fields(String page) {
            Map<String, String> fields = new LinkedHashMap<>();
            var found = FIELD.matcher(page);
            while (found.find()) {
                var name = NAME.matcher(found.group());
                var value = VALUE.matcher(found.group());
                if (name.find()) {
                    fields.put(name.group(1), value.find() ? value.group(1) : "");
                }
            }
            return fields;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
