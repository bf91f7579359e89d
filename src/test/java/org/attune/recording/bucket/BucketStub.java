package org.attune.recording.bucket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For tests: an S3-compatible store in memory with one bucket. It believes nothing: signatures and digests are checked
 * by {@link SignedRequest}, apart from the code that makes them. It can be told to be slow, to break off and to fail.
 */
public final class BucketStub implements Closeable {

    public static final String REGION = "eu-test-1";
    public static final String KEY_ID = "KEYOFTESTS";
    public static final String SECRET = "s3cr3t/of+tests";

    private static final String PATH = "/recordings";
    private static final int SOME = 9_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentSkipListMap<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger breaks = new AtomicInteger();
    private final AtomicInteger puts = new AtomicInteger();
    private final AtomicLong served = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean hanging;
    private volatile boolean readOnly;
    private final List<String> otherBuckets = new CopyOnWriteArrayList<>();
    private volatile Quirk quirk;

    /** What stores are known to do that others do not. */
    public enum Quirk {
        LISTS_THE_LAST_ONCE_MORE,
        LISTS_FROM_THE_BEGINNING,
        FORGETS_DIGESTS,
        KEEPS_OTHER_BYTES,
        REFUSES_ALL
    }

    private record Stored(byte[] bytes, String digest, Instant modified) {}

    public BucketStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    public Bucket bucket() {
        return new Bucket(BucketAccess.of(address(), REGION, KEY_ID, SECRET), Clock.systemUTC());
    }

    /** The settings of an operator who uses it. */
    public Map<String, String> settings(String place) {
        return Map.of(
                "attune.storage.place", place,
                "attune.storage.bucket.address", address(),
                "attune.storage.bucket.region", REGION,
                "attune.storage.bucket.key-id", KEY_ID,
                "attune.storage.bucket.secret", SECRET);
    }

    /** What lies in it, but for our own mark. */
    public List<String> keys() {
        return objects.keySet().stream()
                .filter(key -> !key.startsWith("attune-"))
                .toList();
    }

    public boolean holdsInPlain(byte[] words) {
        return objects.values().stream()
                .anyMatch(stored -> new String(stored.bytes(), ISO_8859_1).contains(new String(words, ISO_8859_1)));
    }

    /** The next answers are faults of the server. */
    public void failNext(int answers) {
        failures.set(answers);
    }

    /** The next objects are sent in half, and then the connection ends. */
    public void breakOffNext(int answers) {
        breaks.set(answers);
    }

    /** From now on nobody gets an answer. */
    public void hang() {
        hanging = true;
    }

    public void behave(Quirk other) {
        quirk = other;
    }

    /** Buckets that were made beside the one that is there. */
    public List<String> otherBuckets() {
        return otherBuckets;
    }

    /** An empty object, as the console of a store makes one for a folder. */
    public void putEmpty(String key) {
        objects.put(key, new Stored(new byte[0], "null", Instant.now()));
    }

    public void refuseWriting() {
        readOnly = true;
    }

    public void flipAByteOf(String key) {
        objects.get(key).bytes()[100] ^= 1;
    }

    public void copy(String from, String to) {
        var stored = objects.get(from);
        objects.put(to, new Stored(stored.bytes().clone(), stored.digest(), stored.modified()));
    }

    public void lose(String key) {
        objects.remove(key);
    }

    /** Lets an object have been put that long ago. */
    public void age(String key, Duration age) {
        objects.computeIfPresent(
                key,
                (name, put) ->
                        new Stored(put.bytes(), put.digest(), put.modified().minus(age)));
    }

    public int puts() {
        return puts.get();
    }

    /** Bytes of objects sent so far. */
    public long served() {
        return served.get();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (quirk == Quirk.REFUSES_ALL && exchange.getRequestMethod().equals("PUT")) {
                return; // Hangs up before all has come, as some do.
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (hanging) {
                over.await();
            } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                refuse(exchange, 503, "SlowDown");
            } else {
                var fault = quirk == Quirk.REFUSES_ALL ? "AccessDenied" : new SignedRequest(exchange, body).fault();
                var path = exchange.getRequestURI().getPath();
                if (fault != null) {
                    refuse(exchange, 403, fault);
                } else if (path.startsWith(PATH)) {
                    serve(exchange, body);
                } else {
                    serveAllBuckets(exchange, path.substring(1));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serveAllBuckets(HttpExchange exchange, String bucket) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            otherBuckets.add(bucket);
            exchange.sendResponseHeaders(200, -1);
        } else if (bucket.isEmpty()) {
            send(exchange, 200, "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>");
        } else {
            refuse(exchange, 404, "NoSuchBucket");
        }
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        var key = exchange.getRequestURI().getPath().substring(PATH.length()).replaceFirst("^/", "");
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, key, body);
            case "DELETE" -> {
                objects.remove(key);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> {
                if (key.isEmpty()) {
                    list(exchange);
                } else {
                    get(exchange, key);
                }
            }
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        if (readOnly) {
            refuse(exchange, 403, "AccessDenied");
            return;
        }
        puts.incrementAndGet();
        if (quirk == Quirk.KEEPS_OTHER_BYTES) {
            body[body.length - 1] ^= 1;
        }
        objects.put(key, new Stored(body, exchange.getRequestHeaders().getFirst("x-amz-meta-sha256"), Instant.now()));
        exchange.sendResponseHeaders(200, -1);
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        var stored = objects.get(key);
        if (stored == null) {
            refuse(exchange, 404, "NoSuchKey");
            return;
        }
        if (quirk != Quirk.FORGETS_DIGESTS) {
            exchange.getResponseHeaders().set("x-amz-meta-sha256", stored.digest());
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(stored.bytes().length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        var range = exchange.getRequestHeaders()
                .getFirst("Range")
                .replace("bytes=", "")
                .split("-");
        int from = Integer.parseInt(range[0]);
        int to = Math.min(Integer.parseInt(range[1]) + 1, stored.bytes().length);
        exchange.sendResponseHeaders(206, to - from);
        boolean broken = breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        int until = broken ? from + (to - from) / 2 : to;
        for (int at = from; at < until; at += SOME) { // In dribs and drabs, as a slow line does.
            byte[] some = Arrays.copyOfRange(stored.bytes(), at, Math.min(at + SOME, until));
            exchange.getResponseBody().write(some);
            served.addAndGet(some.length);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        var query = Stream.of(exchange.getRequestURI().getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
        var after = quirk == Quirk.LISTS_FROM_THE_BEGINNING ? "" : query.getOrDefault("start-after", "");
        var contents = objects.tailMap(after, quirk == Quirk.LISTS_THE_LAST_ONCE_MORE).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(query.get("prefix")))
                .limit(Long.parseLong(query.get("max-keys")))
                .map(entry -> "<Contents><Key>" + entry.getKey() + "</Key><LastModified>"
                        + entry.getValue().modified() + "</LastModified><Size>"
                        + entry.getValue().bytes().length
                        + "</Size></Contents>")
                .collect(Collectors.joining());
        send(exchange, 200, "<ListBucketResult>" + contents + "</ListBucketResult>");
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            send(exchange, status, "<Error><Code>" + code + "</Code><Message>No</Message></Error>");
        }
    }

    private static void send(HttpExchange exchange, int status, String xml) throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\"?>" + xml).getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
