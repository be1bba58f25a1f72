package org.hemeroteca.articles.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;

/**
 * What {@code If-Match} says: the states of an article in which a change may be made. The comparison is the strong one.
 *
 * @param header null where the client gave none
 */
record EntityTagCondition(String header) {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /** Refuses a change of which the client does not say what it changes. */
    static EntityTagCondition required(String header) {
        if (header == null) {
            throw HttpProblem.builder()
                    .withStatus(Status.PRECONDITION_REQUIRED)
                    .withTitle("Precondition Required")
                    .withDetail("Say in If-Match which state you change: the ETag of the article as you read it, or *.")
                    .build();
        }
        return new EntityTagCondition(header);
    }

    /** Refuses a change of another state than the present one, of which this is the tag. */
    void check(String tag) {
        if (header != null && !header.strip().equals("*") && !names(tag)) {
            throw HttpProblem.builder()
                    .withStatus(Status.PRECONDITION_FAILED)
                    .withTitle("Precondition Failed")
                    .withDetail("The article has changed meanwhile: read it again.")
                    .withHeader("ETag", "\"" + tag + "\"")
                    .build();
        }
    }

    private boolean names(String tag) {
        return TAG.matcher(header)
                .results()
                .anyMatch(found -> found.group(1) == null && found.group(2).equals(tag));
    }
}
