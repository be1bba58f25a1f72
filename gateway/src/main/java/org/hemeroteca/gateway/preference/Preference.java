package org.hemeroteca.gateway.preference;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client would like, as said in {@code Prefer} (RFC 7240). What the gateway does not know it ignores, as the RFC asks.
 *
 * @param patience how long the client is ready to wait for an answer that is complete
 */
public record Preference(Optional<Duration> patience) {
    /** The header that a client says it in. */
    public static final String HEADER = "Prefer";
    /** The header that says which preference was honoured. */
    public static final String APPLIED = "Preference-Applied";

    /** What the document says of {@link #HEADER}. */
    public static final String DESCRIPTION =
            "`wait=N`: how many seconds the client is ready to wait for the annotation; more than 60 count as 60 (RFC 7240).";

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    /** The preference in a header, which may be absent. */
    public static Preference in(String header) {
        var wait = WAIT.matcher(header == null ? "" : header);
        return new Preference(
                wait.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(wait.group(1)))) : Optional.empty());
    }
}
