package org.hemeroteca.articles.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.articles.problem.ValueRefused;

/**
 * The name under which a client sends a request, so that it is done once however often it is sent.
 *
 * @param value the client, if it is known, and the name, with a space between: two clients may hit on the same name
 */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";
    /** Who sent the request, as the gateway knows; it alone can. */
    public static final String CALLER = "Hemeroteca-Caller";

    /** A string as RFC 9651 has it, or the same without its quotation marks: 1 to 255 visible ASCII characters. */
    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,255})\"?");

    /**
     * @param caller null where nobody knows
     * @param header null where the client gave none
     */
    public static Optional<IdempotencyKey> read(String caller, String header) {
        String prefix = caller == null ? "" : caller + " ";
        return Optional.ofNullable(header)
                .map(String::strip)
                .map(IdempotencyKey::parse)
                .map(name -> new IdempotencyKey(prefix + name));
    }

    private static String parse(String written) {
        var form = FORM.matcher(written);
        if (!form.matches()) {
            throw ValueRefused.header(HEADER, "must have 1 to 255 visible ASCII characters");
        }
        return form.group(1);
    }
}
