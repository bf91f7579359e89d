package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP without a browser: quick, keeps cookies, follows no redirect. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address = Running.demo().server().address();

    /** Signs in with the password of the demo accounts. */
    public Visitor signIn(String email) throws IOException, InterruptedException {
        assertThat(trySignIn(email, Person.PASSWORD, Map.of()).statusCode())
                .as("sign-in of " + email)
                .isEqualTo(302);
        return this;
    }

    /** Goes on as somebody who has signed in with a browser. */
    public Visitor joining(Person person) {
        for (var cookie : person.context().cookies()) {
            var same = new HttpCookie(cookie.name, cookie.value);
            same.setPath(cookie.path);
            same.setVersion(0);
            cookies.getCookieStore().add(address, same);
        }
        return this;
    }

    /** Sends the sign-in form with further fields or other values. */
    public HttpResponse<String> trySignIn(String email, String password, Map<String, String> more)
            throws IOException, InterruptedException {
        var fields = new LinkedHashMap<>(
                Map.of("signInForm", "signInForm", "email", email, "password", password, "signIn", "signIn"));
        fields.putAll(more);
        return post("/identity/sign-in", fields);
    }

    /** Opens a page as a browser would. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Opens the form's page for its state, then sends the form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(path, withState(get(path).body(), fields));
    }

    private static Map<String, String> withState(String page, Map<String, String> fields) {
        var state = VIEW_STATE.matcher(page);
        var nonce = NONCE.matcher(page);
        var all = new LinkedHashMap<>(fields);
        if (nonce.find()) {
            all.putIfAbsent("primefaces.nonce", nonce.group(1));
        }
        all.putIfAbsent("jakarta.faces.ViewState", state.find() ? state.group(1) : "stateless");
        return all;
    }

    /** Sends a form of a page that is open, as a script of the page does. */
    public HttpResponse<String> postInPage(String path, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = withState(page, fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.partial.execute", "@all");
        all.put("jakarta.faces.partial.render", "@all");
        var headers = Map.of(
                "Content-Type", "application/x-www-form-urlencoded", "Faces-Request", "partial/ajax", "Accept", "*/*");
        return ask("POST", path.replaceAll("\\?.*", ""), headers, body(all).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends form fields as they are. */
    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("primefaces.nonce", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body(all)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends any request; what it answers is read as text. */
    public HttpResponse<String> ask(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The session's id, or empty. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ATTUNE"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
