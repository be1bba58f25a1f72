package org.hemeroteca.articles.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;

/** 409: somebody else made another change at the same moment that cannot stand beside this one. */
@Provider
public class ConcurrentChange extends ExceptionMapperBase<ConstraintViolationException> {
    @Override
    protected HttpProblem toProblem(ConstraintViolationException cause) {
        return HttpProblem.builder()
                .withStatus(Status.CONFLICT)
                .withTitle("Conflict")
                .withDetail(
                        "Somebody else changed this article, or one with the same key or text, at the same time: try again.")
                .build();
    }
}
