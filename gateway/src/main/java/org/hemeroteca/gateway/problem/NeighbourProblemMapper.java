package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.gateway.neighbour.NeighbourProblem;
import org.jboss.logging.Logger;

/** Passes on what a neighbour said about a client's request; keeps what it said about itself. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class NeighbourProblemMapper extends ExceptionMapperBase<NeighbourProblem> {
    private static final Logger LOG = Logger.getLogger(NeighbourProblemMapper.class);
    /** What the client can mend. Any other status speaks of the call that the gateway made. */
    private static final Set<Integer> OF_THE_REQUEST = Set.of(400, 404, 409, 410, 412, 413, 415, 422, 428, 429, 503);

    private static final List<String> EXTENSIONS = List.of("violations", "articleId");

    @Override
    protected HttpProblem toProblem(NeighbourProblem problem) {
        if (OF_THE_REQUEST.contains(problem.status())) {
            return passedOn(problem);
        }
        LOG.warnf("%s answered %d: %s", problem.neighbour(), problem.status(), problem.text("detail"));
        return HttpProblem.valueOf(Status.BAD_GATEWAY, "A service behind the gateway failed");
    }

    private static HttpProblem passedOn(NeighbourProblem problem) {
        var passedOn = HttpProblem.builder()
                .withStatus(problem.status())
                .withTitle(problem.text("title").orElseGet(() -> reason(problem.status())));
        problem.text("detail").ifPresent(passedOn::withDetail);
        EXTENSIONS.forEach(name -> problem.member(name).ifPresent(value -> passedOn.with(name, value)));
        retryAfter(problem).ifPresent(seconds -> passedOn.withHeader(HttpHeaders.RETRY_AFTER, seconds));
        return passedOn.build();
    }

    private static Optional<String> retryAfter(NeighbourProblem problem) {
        return problem.retryAfter().or(() -> Optional.of("5").filter(unsaid -> problem.status() == 503));
    }

    private static String reason(int status) {
        return Optional.ofNullable(Status.fromStatusCode(status))
                .map(Status::getReasonPhrase)
                .orElse("Error");
    }
}
