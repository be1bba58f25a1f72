package org.hemeroteca.entities.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in a sorted list: the sort key of the last row that was answered. Clients see it encoded and need not understand it.
 *
 * @param list names list and order, so that a cursor of one list is refused by another
 * @param key the sort key's parts, as text
 */
public record Cursor(String list, List<String> key) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor at(String list, Object... key) {
        return new Cursor(list, Arrays.stream(key).map(String::valueOf).toList());
    }

    String encoded() {
        String plain = list + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws HttpProblem 400 when {@code encoded} is no cursor of this list
     */
    public static Cursor decode(String list, int parts, String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var read = List.of(plain.split(SEPARATOR, -1));
            if (read.size() == parts + 1 && read.get(0).equals(list)) {
                return new Cursor(list, read.subList(1, read.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    /** Whether {@code encoded} looks like a cursor of this list. */
    static boolean isOf(String list, String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return plain.startsWith(list + SEPARATOR);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /**
     * A part of the key as a whole number.
     *
     * @throws HttpProblem 400 when it is none
     */
    public long number(int part) {
        return read(part, Long::valueOf);
    }

    /**
     * A part of the key as a UUID.
     *
     * @throws HttpProblem 400 when it is none
     */
    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    /**
     * A part of the key as a moment.
     *
     * @throws HttpProblem 400 when it is none
     */
    public Instant instant(int part) {
        return read(part, Instant::parse);
    }

    /**
     * A part of the key as a local date-time.
     *
     * @throws HttpProblem 400 when it is none
     */
    public LocalDateTime dateTime(int part) {
        return read(part, LocalDateTime::parse);
    }

    /**
     * A part of the key as a day; empty where the part is.
     *
     * @throws HttpProblem 400 when it is none
     */
    public Optional<LocalDate> optionalDay(int part) {
        return key.get(part).isEmpty() ? Optional.empty() : Optional.of(read(part, LocalDate::parse));
    }

    private <T> T read(int part, Function<String, T> reader) {
        try {
            return reader.apply(key.get(part));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw malformed();
        }
    }

    /** The problem that a cursor which this list never gave is answered with. */
    public static HttpProblem malformed() {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail("The cursor does not belong to this list in this order; start again without one.")
                .with(
                        "violations",
                        List.of(In.query
                                .field("cursor")
                                .message("is not a cursor that this list gave out in this order")))
                .build();
    }
}
