package org.attune.stress;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One request by hand, on a connection of its own, so that it can be broken off anywhere. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LINE = 8192;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    /** Connects and sends the head. */
    Wire(Session session, String method, String path, Map<String, String> headers) throws IOException {
        var address = session.address();
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nConnection: close\r\nCookie: " + session.cookie() + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A request without a body, to its end. */
    static Answer ask(Session session, String method, String path, Map<String, String> headers) throws IOException {
        try (var wire = new Wire(session, method, path, headers)) {
            return wire.answer();
        }
    }

    void send(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** What the server says before a body. */
    Answer answer() throws IOException {
        var status = line().split(" ");
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(status[1]), headers);
    }

    InputStream body() {
        return in;
    }

    /** Ends the connection as a lost line does: nothing more is heard of this side. */
    void cut() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LINE) {
                throw new EOFException("The server ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** Status and headers, their names in small letters. */
    record Answer(int status, Map<String, String> headers) {

        long number(String header) {
            return Long.parseLong(headers.getOrDefault(header, "-1"));
        }
    }
}
