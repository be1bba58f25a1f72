package org.hemeroteca.gateway.neighbour;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.ext.DefaultClientHeadersFactoryImpl;
import org.hemeroteca.gateway.neighbour.NeighbourFailure.Kind;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/**
 * A service behind the gateway. Every call to it goes through {@link #ask} or {@link #tell}, so that all of them have the same
 * manners and fail in two ways only: {@link NeighbourProblem} and {@link NeighbourFailure}.
 */
public final class Neighbour {
    /** A probe that takes longer says enough. */
    private static final Duration PROBE = Duration.ofSeconds(1);

    private final String name;
    private final URI url;
    private final Manners manners;
    private final Guard reads;
    private final Guard writes;
    private final ReadinessClient probe;

    public Neighbour(String name, URI url, Manners manners) {
        this.name = name;
        this.url = url;
        this.manners = manners;
        this.reads = guard(manners).with(this::retry).build();
        this.writes = guard(manners).build();
        this.probe = client(ReadinessClient.class, PROBE);
    }

    /** A client of the REST interface {@code type}. */
    public <C> C client(Class<C> type) {
        return client(type, manners.readTimeout());
    }

    private <C> C client(Class<C> type, Duration readTimeout) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(manners.connectTimeout().toMillis(), MILLISECONDS)
                .readTimeout(readTimeout.toMillis(), MILLISECONDS)
                .property(QuarkusRestClientProperties.CONNECTION_POOL_SIZE, manners.concurrency())
                .clientHeadersFactory(new DefaultClientHeadersFactoryImpl())
                .register(new ProblemReader(name))
                .build(type);
    }

    /** What the neighbour's readiness probe says now: UP, DOWN or UNREACHABLE. */
    public String readiness() {
        try {
            probe.ready();
            return "UP";
        } catch (NeighbourProblem notReady) {
            return "DOWN";
        } catch (RuntimeException noAnswer) {
            return "UNREACHABLE";
        }
    }

    /** A read: tried again when the neighbour cannot be reached. */
    public <T> RestResponse<T> ask(Callable<RestResponse<T>> read) {
        return through(reads, read);
    }

    /** A read of one thing; empty when the neighbour has no such thing. */
    public <T> Optional<RestResponse<T>> find(Callable<RestResponse<T>> read) {
        try {
            return Optional.of(ask(read));
        } catch (NeighbourProblem problem) {
            return absent(problem);
        }
    }

    /** A change: sent once, because nobody knows whether an unanswered one was done. */
    public <T> RestResponse<T> tell(Callable<RestResponse<T>> change) {
        return through(writes, change);
    }

    /** A change of one thing; empty when the neighbour has no such thing. */
    public <T> Optional<RestResponse<T>> tellExisting(Callable<RestResponse<T>> change) {
        try {
            return Optional.of(tell(change));
        } catch (NeighbourProblem problem) {
            return absent(problem);
        }
    }

    /** The body of an answer, which the contract says is never empty. */
    public <T> T body(RestResponse<T> answer) {
        if (answer.getEntity() == null) {
            throw new NeighbourFailure(name, Kind.GARBLED, new NoSuchElementException("An answer without a body"));
        }
        return answer.getEntity();
    }

    private static <T> Optional<T> absent(NeighbourProblem problem) {
        if (problem.status() == RestResponse.StatusCode.NOT_FOUND) {
            return Optional.empty();
        }
        throw problem;
    }

    private <T> RestResponse<T> through(Guard guard, Callable<RestResponse<T>> call) {
        try {
            return guard.call(() -> once(call), new TypeLiteral<RestResponse<T>>() {});
        } catch (NeighbourProblem | NeighbourFailure known) {
            throw known;
        } catch (BulkheadException full) {
            throw new NeighbourFailure(name, Kind.BUSY, full);
        } catch (TimeoutException late) {
            throw new NeighbourFailure(name, Kind.SLOW, late);
        } catch (Exception unknown) {
            throw NeighbourFailure.from(name, unknown);
        }
    }

    private <T> RestResponse<T> once(Callable<RestResponse<T>> call) {
        try {
            return call.call();
        } catch (NeighbourProblem answered) {
            throw answered;
        } catch (Exception thrown) {
            throw NeighbourFailure.from(name, thrown);
        }
    }

    /** The read timeout of the client ends a silence; the one here ends an answer that trickles. */
    private static Guard.Builder guard(Manners manners) {
        var whole = manners.connectTimeout().plus(manners.readTimeout());
        return Guard.create()
                .withBulkhead()
                .limit(manners.concurrency())
                .done()
                .withTimeout()
                .duration(whole.toMillis(), MILLIS)
                .done();
    }

    private void retry(Guard.Builder guard) {
        guard.withRetry()
                .maxRetries(manners.retries())
                .delay(manners.retryDelay().toMillis(), MILLIS)
                .jitter(manners.retryDelay().toMillis() / 2, MILLIS)
                .whenException(thrown -> thrown instanceof NeighbourFailure failure && failure.isPassing())
                .done();
    }
}
