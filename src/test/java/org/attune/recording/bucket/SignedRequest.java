package org.attune.recording.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** For tests: looks at a request as a store does, after the published rules of signature version 4. */
final class SignedRequest {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=(\\w+)");
    private static final Duration SKEW = Duration.ofMinutes(15);

    private final HttpExchange exchange;
    private final byte[] body;

    SignedRequest(HttpExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** The store's word for what is wrong; null when nothing is. */
    String fault() {
        var parts = AUTHORIZATION.matcher(String.valueOf(header("Authorization")));
        if (!parts.matches()) {
            return "AccessDenied";
        } else if (!parts.group(1).equals(BucketStub.KEY_ID)) {
            return "InvalidAccessKeyId";
        } else if (!parts.group(3).equals(BucketStub.REGION)) {
            return "AuthorizationHeaderMalformed";
        } else if (isSkewed()) {
            return "RequestTimeTooSkewed";
        } else if (!header("x-amz-content-sha256").equals(hex(sha256(body)))) {
            return "XAmzContentSHA256Mismatch";
        } else if (!signsAllThatCounts(parts.group(4)) || !parts.group(5).equals(signature(parts.group(4)))) {
            return "SignatureDoesNotMatch";
        }
        return null;
    }

    private boolean isSkewed() {
        var moment = LocalDateTime.parse(header("x-amz-date"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
        return Duration.between(moment, Instant.now()).abs().compareTo(SKEW) > 0;
    }

    private boolean signsAllThatCounts(String signed) {
        var names = Arrays.asList(signed.split(";"));
        return names.contains("host")
                && exchange.getRequestHeaders().keySet().stream()
                        .map(String::toLowerCase)
                        .filter(name -> name.startsWith("x-amz-"))
                        .allMatch(names::contains);
    }

    private String signature(String signed) {
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery() == null
                ? ""
                : Stream.of(uri.getRawQuery().split("&")).sorted().collect(Collectors.joining("&"));
        var headers = Stream.of(signed.split(";"))
                .map(name -> name + ":" + header(name).trim() + "\n")
                .collect(Collectors.joining());
        var request = exchange.getRequestMethod() + "\n" + uri.getRawPath() + "\n" + query + "\n" + headers + "\n"
                + signed + "\n" + header("x-amz-content-sha256");
        var date = header("x-amz-date");
        var day = date.substring(0, 8);
        var scope = day + "/" + BucketStub.REGION + "/s3/aws4_request";
        var toSign = "AWS4-HMAC-SHA256\n" + date + "\n" + scope + "\n" + hex(sha256(request.getBytes(UTF_8)));
        byte[] key = hmac(("AWS4" + BucketStub.SECRET).getBytes(UTF_8), day);
        key = hmac(hmac(hmac(key, BucketStub.REGION), "s3"), "aws4_request");
        return hex(hmac(key, toSign));
    }

    private String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
}
