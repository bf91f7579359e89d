package org.attune.recording.bucket;

import java.net.URI;

/**
 * Where a bucket is, and what opens it.
 *
 * @param address of the bucket itself, in either style: https://store.example.org/bucket or
 *     https://bucket.store.example.org
 */
public record BucketAccess(URI address, String region, String keyId, String secret) {

    /** @throws IllegalArgumentException when this cannot be the address of a bucket */
    public static BucketAccess of(String address, String region, String keyId, String secret) {
        var uri = URI.create(address.strip().replaceAll("/+$", ""));
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("Not the address of a bucket");
        }
        return new BucketAccess(uri, region.strip(), keyId.strip(), secret.strip());
    }

    /** Where an object of the bucket is; with an empty key, the bucket itself. */
    URI of(String key, String query) {
        var path = address.getRawPath() + "/" + key;
        boolean bucketInPath = key.isEmpty() && path.length() > 1;
        var place = bucketInPath ? path.substring(0, path.length() - 1) : path;
        return URI.create(
                address.getScheme() + "://" + address.getRawAuthority() + place + (query.isEmpty() ? "" : "?" + query));
    }

    /** Without the secret, since this may come into a log. */
    @Override
    public String toString() {
        return address.toString();
    }
}
