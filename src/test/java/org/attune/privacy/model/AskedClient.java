package org.attune.privacy.model;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** A client in Auckland who has the questions before their eyes and has not answered yet. */
final class AskedClient {

    static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    private static final String WORDING = "1";

    private AskedClient() {}

    static ConsentGrant asked(Instant now) {
        var grant = new ConsentGrant(client(now), WORDING, now);
        grant.ask("digest", WORDING, now);
        grant.explain(WORDING, Locale.ENGLISH, now);
        return grant;
    }

    static Client client(Instant now) {
        var client = new Client(1, 2, "R.", ZONE, now);
        try {
            Field id = Client.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(client, 3L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return client;
    }
}
