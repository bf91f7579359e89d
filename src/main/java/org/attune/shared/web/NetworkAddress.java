package org.attune.shared.web;

import java.util.Arrays;
import java.util.List;

/**
 * Where a request comes from. Behind proxies that we run ourselves the sender is what the outermost of them noted;
 * anything further left in the header was written by the sender and proves nothing. Of an IPv6 address only the
 * network part (/64) counts, because one household has all the rest.
 */
public final class NetworkAddress {

    private static final int NETWORK_GROUPS = 4;
    private static final int GROUPS = 8;

    private NetworkAddress() {}

    /**
     * @param peer the address of whoever opened the connection
     * @param forwardedFor the header X-Forwarded-For, or null
     * @param ownProxies how many proxies of our own stand in front
     */
    public static String of(String peer, String forwardedFor, int ownProxies) {
        if (ownProxies == 0 || forwardedFor == null || forwardedFor.isBlank()) {
            return network(peer);
        }
        List<String> noted =
                Arrays.stream(forwardedFor.split(",")).map(String::strip).toList();
        return network(noted.get(Math.max(0, noted.size() - ownProxies)));
    }

    private static String network(String address) {
        var plain = address.replaceAll("[\\[\\]]", "").replaceAll("%.*$", "");
        return plain.contains(":") && !plain.contains(".") ? firstHalf(plain) : plain;
    }

    private static String firstHalf(String address) {
        var halves = address.split("::", 2);
        var head = groups(halves[0]);
        var groups = new String[GROUPS];
        Arrays.fill(groups, "0");
        for (int i = 0; i < Math.min(head.length, GROUPS); i++) {
            groups[i] = head[i];
        }
        return String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS)) + "::/64";
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":");
    }
}
