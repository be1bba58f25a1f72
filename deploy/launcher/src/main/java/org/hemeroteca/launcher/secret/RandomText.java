package org.hemeroteca.launcher.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess. */
public final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** {@code bytes} random bytes in the letters, digits, - and _ of URL-safe Base64. */
    public static String of(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(bytes));
    }

    public static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
