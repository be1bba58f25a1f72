package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.JDBCConnectionException;

/** 503: the database cannot be reached at the moment; the same request may be answered later. */
@Provider
public class StoreUnavailable extends ExceptionMapperBase<JDBCConnectionException> {
    private static final int RETRY_AFTER_SECONDS = 5;

    @Override
    protected HttpProblem toProblem(JDBCConnectionException cause) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Service Unavailable")
                .withDetail("The store cannot be reached at the moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
