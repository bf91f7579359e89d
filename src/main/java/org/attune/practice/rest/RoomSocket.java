package org.attune.practice.rest;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * Tells the pages of a room that something has changed, and nothing of what: they then ask for it as they would
 * without a socket. So nothing of a room can leak here, and a socket that outlives a sign-in learns but numbers. Who
 * may open one is decided at the {@link RoomDoor}; here it is asked once more.
 */
@ServerEndpoint("/practice/socket/{triad}")
public class RoomSocket {

    @Inject
    RoomSockets sockets;

    @OnOpen
    public void open(Session session, @PathParam("triad") String triad) throws IOException {
        var person = session.getUserPrincipal();
        boolean welcome = person != null
                && triad.matches("\\d{1,18}")
                && sockets.join(Long.parseLong(triad), Long.parseLong(person.getName()), session);
        if (!welcome) {
            refuse(session);
        }
    }

    /** Nobody has anything to say here. */
    @OnMessage(maxMessageSize = 64)
    public void hear(String text, Session session) throws IOException {
        refuse(session);
    }

    @OnClose
    public void close(Session session) {
        sockets.forget(session);
    }

    @OnError
    public void fail(Session session, Throwable error) {
        sockets.forget(session);
    }

    private static void refuse(Session session) throws IOException {
        session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
    }
}
