package org.attune.practice.model.triad;

import java.net.URI;

/**
 * The address of a meeting at the school's own video service. Only https is taken, without a name and password in it;
 * it is opened in a tab of its own and never loaded by a page of ours.
 */
public final class VideoLink {

    public static final int MAX = 500;

    private VideoLink() {}

    public static boolean isAcceptable(String link) {
        if (link.length() > MAX) {
            return false;
        }
        try {
            var address = URI.create(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
