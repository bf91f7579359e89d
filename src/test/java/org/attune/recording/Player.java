package org.attune.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** For in-container tests: asks the server it runs in for media by HTTP, as a player does. */
@RequestScoped
public class Player {

    /** As browsers and proxies speak to us without TLS. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    HttpServletRequest request;

    public HttpResponse<byte[]> get(String path) {
        return send(path, BodyHandlers.ofByteArray());
    }

    /** A player that takes no more than it is told to. */
    public Stream stream(String path) {
        var response = send(path, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Not played: " + response.statusCode());
        }
        return new Stream(response.body());
    }

    /** Whether a file holds what the client says in plain text. */
    static boolean holdsTheWords(Path file) {
        try {
            return Files.readString(file, ISO_8859_1).contains(new String(RecordedSessions.WORDS, ISO_8859_1));
        } catch (NoSuchFileException e) {
            return false; // Deleted meanwhile.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(String path, BodyHandler<T> handler) {
        var address = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What arrives of one answer. */
    public static final class Stream implements Closeable {

        private final InputStream body;
        private long taken;
        private boolean broken;

        private Stream(InputStream body) {
            this.body = body;
        }

        int read(int count) throws IOException {
            int read = body.readNBytes(count).length;
            taken += read;
            return read;
        }

        /** @return how many bytes have arrived in all when nothing more comes */
        long readToTheEnd() {
            try {
                byte[] buffer = new byte[1 << 16];
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    taken += read;
                }
            } catch (IOException e) {
                broken = true;
            }
            return taken;
        }

        /** Whether the connection ended before everything that was announced had come. */
        boolean broke() {
            return broken;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
