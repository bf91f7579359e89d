package org.attune.recording.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attune.recording.vault.SegmentReader;
import org.attune.shared.media.ByteRange;

/**
 * Lends one encrypted recording to a media program on this machine, decrypted on the way: reachable on the
 * loopback address only, under a path nobody can guess, for as long as this object is open. So the plain
 * recording never lies on a disk.
 */
public final class LoopbackSource implements Closeable {

    /** Opens a reader of its own for each request, since a program seeks with overlapping ones. */
    @FunctionalInterface
    public interface Opening {
        SegmentReader open() throws IOException;
    }

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final String path;
    private final Opening opening;

    public LoopbackSource(Opening opening) throws IOException {
        this.opening = opening;
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        path = "/" + HexFormat.of().formatHex(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "media-source");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext(path, this::serve);
        server.start();
    }

    String address() {
        InetSocketAddress bound = server.getAddress();
        return "http://" + bound.getAddress().getHostAddress() + ":" + bound.getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange;
                SegmentReader reader = opening.open()) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Optional<ByteRange> range =
                    ByteRange.parse(exchange.getRequestHeaders().getFirst("Range"), reader.length());
            exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
            if (range.isEmpty()) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            send(exchange, reader, range.get());
        }
    }

    private static void send(HttpExchange exchange, SegmentReader reader, ByteRange range) throws IOException {
        if (range.partial()) {
            exchange.getResponseHeaders().set("Content-Range", range.contentRange());
        }
        exchange.sendResponseHeaders(range.partial() ? 206 : 200, range.length());
        try (OutputStream out = exchange.getResponseBody()) {
            reader.copy(range.from(), range.to(), out);
        }
    }
}
