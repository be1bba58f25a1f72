package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.jboss.logging.Logger;

/** Says that a service behind the gateway failed, and to whom it is worth while to try again. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class NeighbourFailureMapper extends ExceptionMapperBase<NeighbourFailure> {
    private static final Logger LOG = Logger.getLogger(NeighbourFailureMapper.class);
    private static final Duration RESTART = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Override
    protected HttpProblem toProblem(NeighbourFailure failure) {
        LOG.warnf("%s is %s: %s", failure.neighbour(), failure.kind(), failure.getCause());
        return switch (failure.kind()) {
            case UNREACHABLE, AVOIDED ->
                Problems.unavailable("A service behind the gateway cannot be reached", RESTART);
            case BUSY -> Problems.unavailable("As many requests of this kind as may run at once are under way", MOMENT);
            case SLOW ->
                HttpProblem.valueOf(Status.GATEWAY_TIMEOUT, "A service behind the gateway did not answer in time");
            case GARBLED ->
                HttpProblem.valueOf(
                        Status.BAD_GATEWAY, "A service behind the gateway answered what the gateway cannot read");
        };
    }
}
