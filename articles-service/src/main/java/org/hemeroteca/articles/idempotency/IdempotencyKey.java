package org.hemeroteca.articles.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.articles.problem.HeaderRefused;

/** The name under which a client sends a request, so that it is done once however often it is sent. */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";

    /** A string as RFC 9651 has it, or the same without its quotation marks: 1 to 255 visible ASCII characters. */
    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,255})\"?");

    /** @param header null where the client gave none */
    public static Optional<IdempotencyKey> read(String header) {
        return Optional.ofNullable(header).map(String::strip).map(IdempotencyKey::parse);
    }

    private static IdempotencyKey parse(String written) {
        var form = FORM.matcher(written);
        if (!form.matches()) {
            throw new HeaderRefused(HEADER, "must have 1 to 255 visible ASCII characters");
        }
        return new IdempotencyKey(form.group(1));
    }
}
