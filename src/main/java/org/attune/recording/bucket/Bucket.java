package org.attune.recording.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One bucket of an S3-compatible store. Each request is tried again when the store is silent for a moment, and ends
 * within a time: a store that hangs must not keep the threads of those who listen.
 */
public final class Bucket {

    private static final String GIVEN_DIGEST = "x-amz-meta-sha256";
    private static final int TRIES = 3;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int SERVER_FAULT = 500;
    private static final int TOO_MANY = 429;
    private static final int SUCCESS = 2;

    private final BucketAccess access;
    private final Signature signature;
    private final Clock clock;
    private final int patience;

    /** @param clock the machine's own: the store compares signatures with its */
    public Bucket(BucketAccess access, Clock clock) {
        this(access, clock, ANSWER_MILLIS);
    }

    Bucket(BucketAccess access, Clock clock, int patience) {
        this.access = access;
        this.signature = new Signature(access);
        this.clock = clock;
        this.patience = patience;
    }

    /** Length of an object and the digest it was put with. */
    public record Seen(long length, String digest) {}

    private record Ask(String method, String key, Map<String, String> query, Map<String, String> headers, Body body) {

        static Ask of(String method, String key) {
            return new Ask(method, key, Map.of(), Map.of(), null);
        }
    }

    @FunctionalInterface
    private interface Answer<T> {
        T read(HttpURLConnection connection) throws IOException;
    }

    /** Puts an object, which the store takes only when every byte arrives as it was here. */
    public void put(String key, Body body, String digest) throws IOException {
        var ask = new Ask("PUT", key, Map.of(), Map.of(GIVEN_DIGEST, digest), body);
        send(ask, digest, connection -> null);
    }

    /** Looks at an object without reading it; empty when there is none. */
    public Optional<Seen> look(String key) throws IOException {
        try {
            return Optional.of(send(
                    Ask.of("HEAD", key),
                    Signature.NO_BODY,
                    connection -> new Seen(
                            connection.getContentLengthLong(),
                            String.valueOf(connection.getHeaderField(GIVEN_DIGEST)))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * The bytes of an object from one place to before another; whoever reads closes it.
     *
     * @throws NoSuchFileException when there is no such object
     */
    public InputStream get(String key, long from, long to) throws IOException {
        var ask = new Ask("GET", key, Map.of(), Map.of("range", "bytes=" + from + "-" + (to - 1)), null);
        return send(ask, Signature.NO_BODY, connection -> new BodyStream(connection, from, to));
    }

    /** Deletes an object; nothing happens when there is none. */
    public void delete(String key) throws IOException {
        try {
            send(Ask.of("DELETE", key), Signature.NO_BODY, connection -> null);
        } catch (NoSuchFileException e) {
            return; // Which is what was wanted.
        }
    }

    /**
     * Some of the objects whose names begin so, in the order of their names, behind a name. Some stores name that one
     * once more; whoever asks for the next ones would never come to an end.
     */
    public List<Found> list(String prefix, String after, int most) throws IOException {
        return send(listing(prefix, after, most), Signature.NO_BODY, connection -> {
            try (InputStream xml = connection.getInputStream()) {
                return behind(after, Listing.read(xml));
            }
        });
    }

    private static Ask listing(String prefix, String after, int most) {
        var query = new TreeMap<>(Map.of("list-type", "2", "max-keys", String.valueOf(most), "prefix", prefix));
        if (!after.isEmpty()) {
            query.put("start-after", after);
        }
        return new Ask("GET", "", query, Map.of(), null);
    }

    private static List<Found> behind(String after, List<Found> some) throws IOException {
        if (some.stream().anyMatch(found -> found.key().compareTo(after) < 0)) {
            throw new IOException("The store does not begin a listing where it is told to");
        }
        return some.stream().filter(found -> !found.key().equals(after)).toList();
    }

    /** Where it is, for people. */
    @Override
    public String toString() {
        return access.toString();
    }

    private <T> T send(Ask ask, String digest, Answer<T> answer) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return sendOnce(ask, digest, answer);
            } catch (BucketRefusedException | NoSuchFileException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == TRIES) {
                    requireNoRefusalOf(ask);
                    throw new BucketSilentException("The store at " + access + " does not answer", e);
                }
            }
        }
    }

    /** A store may refuse what is put before it has come, and hang up: only a question without a body hears why. */
    private void requireNoRefusalOf(Ask ask) throws BucketRefusedException {
        if (ask.body() == null) {
            return;
        }
        try {
            sendOnce(listing("", "", 1), Signature.NO_BODY, connection -> {
                connection.disconnect();
                return null;
            });
        } catch (BucketRefusedException refused) {
            throw refused;
        } catch (IOException silent) {
            return; // As before.
        }
    }

    private <T> T sendOnce(Ask ask, String digest, Answer<T> answer) throws IOException {
        var uri = access.of(ask.key(), written(ask.query()));
        var connection = open(ask, uri, digest);
        int status = connection.getResponseCode();
        if (status / 100 == SUCCESS) {
            return answer.read(connection);
        }
        var code = reason(connection);
        if (status >= SERVER_FAULT || status == TOO_MANY) {
            throw new IOException("Status " + status + " " + code);
        } else if (status == HttpURLConnection.HTTP_NOT_FOUND && !code.equals("NoSuchBucket")) {
            throw new NoSuchFileException(ask.key());
        }
        throw new BucketRefusedException(status, code);
    }

    private HttpURLConnection open(Ask ask, URI uri, String digest) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(patience);
        connection.setInstanceFollowRedirects(false); // The signature would not be one for another place.
        connection.setUseCaches(false);
        connection.setRequestMethod(ask.method());
        signature
                .sign(ask.method(), uri, ask.headers(), digest, clock.instant())
                .forEach(connection::setRequestProperty);
        if (ask.body() != null) {
            connection.setRequestProperty("Content-Type", "application/octet-stream");
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(ask.body().length());
            try (var out = connection.getOutputStream()) {
                ask.body().writeTo(out);
            }
        }
        return connection;
    }

    private static String reason(HttpURLConnection connection) throws IOException {
        try (var error = connection.getErrorStream()) {
            return error == null ? "" : Listing.code(error);
        }
    }

    /** Names and values in the order and spelling that signatures want. */
    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(part -> part.getKey() + "=" + spelled(part.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String spelled(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
