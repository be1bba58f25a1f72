package org.hemeroteca.gateway.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import org.hemeroteca.gateway.problem.Problems;

/** Tells a caller that its credentials are of no use. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException refusal) {
        return Challenge.unknownCredentials();
    }
}
