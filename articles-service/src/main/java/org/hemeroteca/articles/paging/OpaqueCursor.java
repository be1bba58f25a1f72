package org.hemeroteca.articles.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.hemeroteca.articles.problem.CursorRefused;

/** A position in a list as callers see it: nothing to read or to build, only to hand back. */
public final class OpaqueCursor {
    private static final String SEPARATOR = ":";

    private OpaqueCursor() {}

    public static String of(Object... parts) {
        List<String> written = List.of(parts).stream().map(Object::toString).toList();
        byte[] bytes = String.join(SEPARATOR, written).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @param parameter the query parameter that holds the cursor
     * @param reader makes a position of the parts; what it throws counts as a malformed cursor
     */
    public static <T> T read(String parameter, String cursor, Function<List<String>, T> reader) {
        try {
            String written = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            return reader.apply(List.of(written.split(SEPARATOR)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new CursorRefused(parameter);
        }
    }
}
