package org.hemeroteca.gateway.neighbour;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.hemeroteca.gateway.neighbour.NeighbourFailure.Kind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Keeps the calls to one neighbour within bounds. Reads and changes share one circuit breaker and one bulkhead: what one call
 * learns of the neighbour counts for the next, whatever that is about.
 */
final class Guards {
    private static final Logger LOG = Logger.getLogger(Guards.class);
    private static final double HALF = 0.5;

    private final String neighbour;
    private final Guard bounds;
    private final Guard repetition;

    Guards(String neighbour, Manners manners) {
        this.neighbour = neighbour;
        this.bounds = Guard.create()
                .withBulkhead()
                .limit(manners.concurrency())
                .done()
                .with(guard -> limit(guard, manners.connectTimeout().plus(manners.readTimeout())))
                .with(guard -> breaker(guard, manners))
                .build();
        this.repetition =
                Guard.create().with(guard -> repetition(guard, manners)).build();
    }

    /** A call that is made once. */
    <T> RestResponse<T> once(Callable<RestResponse<T>> call) {
        return through(bounds, () -> plain(call));
    }

    /** A call that is made again when the neighbour cannot be reached. */
    <T> RestResponse<T> repeated(Callable<RestResponse<T>> call) {
        return through(repetition, () -> once(call));
    }

    /** As {@link #repeated(Callable)}, while no thread waits for the answer. */
    <T> Uni<RestResponse<T>> repeatedLater(Supplier<Uni<RestResponse<T>>> call) {
        return later(
                repetition, () -> later(bounds, () -> call.get().onFailure().transform(this::named)));
    }

    /** As {@link #repeated}, given up after {@code patience} at the latest. */
    <T> RestResponse<T> repeated(Callable<RestResponse<T>> call, Duration patience) {
        return through(Guard.create().with(guard -> limit(guard, patience)).build(), () -> repeated(call));
    }

    private <T> RestResponse<T> through(Guard guard, Callable<RestResponse<T>> call) {
        try {
            return guard.call(call, new TypeLiteral<RestResponse<T>>() {});
        } catch (Exception thrown) {
            throw named(thrown);
        }
    }

    private <T> Uni<RestResponse<T>> later(Guard guard, Supplier<Uni<RestResponse<T>>> call) {
        return guard.get(call, new TypeLiteral<Uni<RestResponse<T>>>() {})
                .onFailure()
                .transform(this::named);
    }

    private RuntimeException named(Throwable thrown) {
        if (thrown instanceof NeighbourProblem || thrown instanceof NeighbourFailure) {
            return (RuntimeException) thrown;
        }
        if (thrown instanceof BulkheadException) {
            return new NeighbourFailure(neighbour, Kind.BUSY, thrown);
        }
        if (thrown instanceof CircuitBreakerOpenException) {
            return new NeighbourFailure(neighbour, Kind.AVOIDED, thrown);
        }
        return thrown instanceof TimeoutException
                ? new NeighbourFailure(neighbour, Kind.SLOW, thrown)
                : NeighbourFailure.from(neighbour, thrown);
    }

    private <T> RestResponse<T> plain(Callable<RestResponse<T>> call) {
        try {
            return call.call();
        } catch (Exception thrown) {
            throw named(thrown);
        }
    }

    /** The read timeout of the client ends a silence; the one here ends an answer that trickles. */
    private static void limit(Guard.Builder guard, Duration whole) {
        guard.withTimeout().duration(whole.toMillis(), MILLIS).done();
    }

    private void breaker(Guard.Builder guard, Manners manners) {
        guard.withCircuitBreaker()
                .name(neighbour)
                .requestVolumeThreshold(manners.breakerWindow())
                .failureRatio(HALF)
                .delay(manners.breakerPause().toMillis(), MILLIS)
                .when(Guards::tellsOfTheNeighbour)
                .onStateChange(this::tell)
                .done();
    }

    /** Errors and unreadable answers may be the fault of the one request. */
    private static boolean tellsOfTheNeighbour(Throwable thrown) {
        return thrown instanceof TimeoutException
                || thrown instanceof NeighbourFailure failure
                        && (failure.kind() == Kind.UNREACHABLE || failure.kind() == Kind.SLOW);
    }

    private void tell(CircuitBreakerState state) {
        switch (state) {
            case OPEN -> LOG.warnf("%s is left alone for a while: half of the latest calls failed", neighbour);
            case HALF_OPEN -> LOG.debugf("%s gets a call on trial", neighbour);
            case CLOSED -> LOG.infof("%s is back", neighbour);
        }
    }

    private static void repetition(Guard.Builder guard, Manners manners) {
        guard.withRetry()
                .maxRetries(manners.retries())
                .maxDuration(manners.connectTimeout().toMillis(), MILLIS)
                .delay(manners.retryDelay().toMillis(), MILLIS)
                .jitter(manners.retryDelay().toMillis() / 2, MILLIS)
                .whenException(thrown -> thrown instanceof NeighbourFailure failure && failure.isPassing())
                .done();
    }
}
