package org.hemeroteca.launcher.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.hemeroteca.launcher.secret.RandomText;

/**
 * A line of the key file, which the gateway reads.
 *
 * @param sha256 hash of the key in hexadecimal digits; the key itself has 256 random bits and is written nowhere
 * @param scopes separated by commas
 * @param name what it is for, in the words of whoever made it
 */
record ApiKey(String id, String sha256, String scopes, Instant createdAt, String name) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{12}) ([0-9a-f]{64}) ([a-z,]+) (\\S+) (.*)");

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    /** A key that is being made: the only moment at which it is known itself. */
    record Fresh(String key, ApiKey line) {}

    static Fresh make(String scopes, String name, Instant now) {
        String id = HexFormat.of().formatHex(RandomText.random(ID_BYTES));
        String key = "hmt_" + id + "_" + RandomText.of(SECRET_BYTES);
        return new Fresh(key, new ApiKey(id, sha256(key), scopes, now, name));
    }

    static ApiKey parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no line of a key file: " + line);
        }
        return new ApiKey(
                parts.group(1), parts.group(2), parts.group(3), Instant.parse(parts.group(4)), parts.group(5));
    }

    String line() {
        return String.join(" ", id, sha256, scopes, createdAt.toString(), name);
    }

    private static String sha256(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
