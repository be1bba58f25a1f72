package org.hemeroteca.gateway.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as the gateway knows it: by its hash.
 * A key holds 256 random bits, so nobody can guess which key has a given hash, and one round of SHA-256 is enough: slow hashes
 * protect what people think up.
 *
 * @param id names the key in logs and to {@code deploy/keys revoke}; no secret
 * @param sha256 hash of the whole key
 * @param name what it is for, as whoever made it said; empty when nobody did
 */
record ApiKey(String id, Hash sha256, Set<String> scopes, String name) {
    /** What keys look like: a mark by which leaked ones are found, the id, the secret. */
    static final Pattern FORM = Pattern.compile("hmt_([0-9a-f]{12})_[0-9A-Za-z_-]{43}");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{12}) ([0-9a-f]{64}) ([a-z,]+) \\S+ ?(.*)");

    ApiKey {
        scopes = Set.copyOf(scopes);
        if (!Scope.ALL.containsAll(scopes)) {
            throw new IllegalArgumentException("There are unknown scopes among " + scopes);
        }
    }

    /** The key of a line of the file: id, SHA-256, scopes, when it was made and what for. */
    static ApiKey parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No line of a key file");
        }
        var hash = new Hash(HexFormat.of().parseHex(parts.group(2)));
        return new ApiKey(
                parts.group(1),
                hash,
                Set.copyOf(Arrays.asList(parts.group(3).split(","))),
                parts.group(4).strip());
    }

    /** Whether {@code presented} is this key. */
    boolean opensWith(String presented) {
        return sha256.equals(Hash.of(presented));
    }

    /** A hash, compared in constant time. */
    record Hash(byte[] bytes) {
        static Hash of(String text) {
            try {
                return new Hash(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
