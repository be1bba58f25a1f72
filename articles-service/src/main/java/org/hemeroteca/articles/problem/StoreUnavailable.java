package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.JDBCException;

/**
 * 503: the database cannot be reached at the moment, or is just starting or stopping; the same request may be answered later.
 * Readers that were told 500 would take it for a fault of the one article.
 */
@Provider
public class StoreUnavailable extends ExceptionMapperBase<JDBCException> {
    private static final int RETRY_AFTER_SECONDS = 5;
    /** Classes of SQL states: connection, resources, a lock that others hold, intervention of an operator or a crash. */
    private static final Set<String> AWAY = Set.of("08", "53", "55", "57");

    @Override
    protected HttpProblem toProblem(JDBCException cause) {
        return isAway(cause.getSQLState()) ? unavailable() : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    /** Whether the failure came about because the database could not be reached, was busy, or was starting or stopping. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof JDBCException said && isAway(said.getSQLState()));
    }

    private static boolean isAway(String state) {
        return state == null || AWAY.contains(state.substring(0, 2));
    }

    private static HttpProblem unavailable() {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Service Unavailable")
                .withDetail("The store cannot be reached at the moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
