package org.hemeroteca.gateway.neighbour;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.util.concurrent.Callable;
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

    /** As {@link #repeated}, given up after {@code patience} at the latest. */
    <T> RestResponse<T> repeated(Callable<RestResponse<T>> call, Duration patience) {
        return through(Guard.create().with(guard -> limit(guard, patience)).build(), () -> repeated(call));
    }

    private <T> RestResponse<T> through(Guard guard, Callable<RestResponse<T>> call) {
        try {
            return guard.call(call, new TypeLiteral<RestResponse<T>>() {});
        } catch (NeighbourProblem | NeighbourFailure known) {
            throw known;
        } catch (BulkheadException full) {
            throw new NeighbourFailure(neighbour, Kind.BUSY, full);
        } catch (CircuitBreakerOpenException open) {
            throw new NeighbourFailure(neighbour, Kind.AVOIDED, open);
        } catch (TimeoutException late) {
            throw new NeighbourFailure(neighbour, Kind.SLOW, late);
        } catch (Exception unknown) {
            throw NeighbourFailure.from(neighbour, unknown);
        }
    }

    private <T> RestResponse<T> plain(Callable<RestResponse<T>> call) {
        try {
            return call.call();
        } catch (NeighbourProblem answered) {
            throw answered;
        } catch (Exception thrown) {
            throw NeighbourFailure.from(neighbour, thrown);
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
