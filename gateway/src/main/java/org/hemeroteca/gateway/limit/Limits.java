package org.hemeroteca.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.hemeroteca.gateway.problem.Problems;

/** Refuses what is too large before it costs anything. */
@ApplicationScoped
public class Limits {
    private final long text;
    private final long body;

    Limits(LimitsConfig config) {
        this.text = config.text().asLongValue();
        this.body = config.body().asLongValue();
    }

    /** Refuses a text, which may be absent, that is longer than the archive takes. */
    public void checkText(String candidate) {
        // Only a text between a third of the limit and the limit itself has to be counted.
        if (candidate != null && candidate.length() > text / 3) {
            checkText(candidate.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Refuses the bytes of a text that is longer than the archive takes. */
    public void checkText(byte[] candidate) {
        if (candidate.length > text) {
            throw Problems.tooLarge("The text", text);
        }
    }

    /** Refuses a body of which {@code bytes} are known to come. */
    void checkBody(long bytes) {
        if (bytes > body) {
            throw Problems.tooLarge("The body of a request", body);
        }
    }
}
