package org.hemeroteca.gateway.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.hemeroteca.gateway.problem.Problems;

/** Tells a known caller which scope it lacks. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class ForbiddenMapper extends ExceptionMapperBase<ForbiddenException> {
    @Context
    ResourceInfo operation;

    @Override
    protected HttpProblem toProblem(ForbiddenException refusal) {
        return Challenge.missingScope(operation);
    }
}
