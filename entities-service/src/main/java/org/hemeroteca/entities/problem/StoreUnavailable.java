package org.hemeroteca.entities.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.hibernate.JDBCException;

/**
 * 503: the database cannot be reached at the moment, or is just starting or stopping; the same request may be answered later.
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
