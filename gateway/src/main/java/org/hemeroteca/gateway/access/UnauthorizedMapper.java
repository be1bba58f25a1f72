package org.hemeroteca.gateway.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.hemeroteca.gateway.problem.Problems;

/** Asks a caller without credentials for some. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {
    @Context
    ResourceInfo operation;

    @Override
    protected HttpProblem toProblem(UnauthorizedException refusal) {
        return Challenge.withoutCredentials(operation);
    }
}
