package org.attune.shared.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes letters, or refuses them, and remembers for whom they were. */
class MailTaker implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile boolean refuses;

    MailTaker() throws IOException {
        var thread = new Thread(this::serve, "mail-taker");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void refuse() {
        refuses = true;
    }

    void take() {
        refuses = false;
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                continue; // Closed, or the caller has gone.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        say(out, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                hear(line, out);
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                while (!in.readLine().equals(".")) {
                    continue;
                }
                say(out, "250 taken");
            } else {
                say(out, line.equals("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private void hear(String line, PrintWriter out) {
        if (refuses) {
            say(out, "451 not now");
        } else {
            recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
            say(out, "250 fine");
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
