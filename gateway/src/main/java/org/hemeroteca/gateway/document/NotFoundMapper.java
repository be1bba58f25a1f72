package org.hemeroteca.gateway.document;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.Provider;
import org.hemeroteca.gateway.problem.Problems;

/** As {@link RequestProblemMapper}, for the one refusal that the problem library maps more narrowly. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class NotFoundMapper extends ExceptionMapperBase<NotFoundException> {
    private final RequestProblemMapper refusals = new RequestProblemMapper();

    @Override
    protected HttpProblem toProblem(NotFoundException refusal) {
        return refusals.toProblem(refusal);
    }
}
