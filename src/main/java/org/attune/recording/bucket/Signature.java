package org.attune.recording.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests in the way all S3-compatible stores understand (AWS Signature Version 4). The secret itself never
 * travels, and what is signed cannot be changed or sent again later.
 */
final class Signature {

    static final String DIGEST = "x-amz-content-sha256";
    static final String NO_BODY = sha256(new byte[0]);

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String DATE = "x-amz-date";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final BucketAccess access;

    Signature(BucketAccess access) {
        this.access = access;
    }

    /**
     * All headers of a request, the signature among them.
     *
     * @param headers those of our own, by names in small letters; they are signed
     * @param query of the address, its parts in the order of their names
     */
    Map<String, String> sign(String method, URI uri, Map<String, String> headers, String bodyDigest, Instant now) {
        var moment = MOMENT.format(now);
        var all = new TreeMap<>(headers);
        all.put(DIGEST, bodyDigest);
        all.put(DATE, moment);
        SortedMap<String, String> signed = new TreeMap<>(all);
        signed.put("host", host(uri));
        var names = String.join(";", signed.keySet());
        var request = String.join(
                "\n",
                method,
                uri.getRawPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                signed.entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                        .collect(Collectors.joining()),
                names,
                bodyDigest);
        var scope = moment.substring(0, 8) + "/" + access.region() + "/s3/aws4_request";
        var signature = HexFormat.of()
                .formatHex(
                        hmac(key(scope), String.join("\n", ALGORITHM, moment, scope, sha256(request.getBytes(UTF_8)))));
        all.put(
                "Authorization",
                ALGORITHM + " Credential=" + access.keyId() + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                        + signature);
        return all;
    }

    /** As it goes into the request: with the port unless it is the usual one. */
    private static String host(URI uri) {
        int usual = uri.getScheme().equals("https") ? 443 : 80;
        return uri.getPort() < 0 || uri.getPort() == usual ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    private byte[] key(String scope) {
        byte[] key = ("AWS4" + access.secret()).getBytes(UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
