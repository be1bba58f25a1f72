package org.hemeroteca.gateway.neighbour;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
    private final Guards guards;
    private final ReadinessClient probe;

    public Neighbour(String name, URI url, Manners manners) {
        this.name = name;
        this.url = url;
        this.manners = manners;
        this.guards = new Guards(name, manners);
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
                .register(new SharedSecret())
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
        return guards.repeated(read);
    }

    /** A read of one thing; empty when the neighbour has no such thing. */
    public <T> Optional<RestResponse<T>> find(Callable<RestResponse<T>> read) {
        try {
            return Optional.of(ask(read));
        } catch (NeighbourProblem problem) {
            return absent(problem);
        }
    }

    /** A read that is passed on as it is; no thread waits for it. Null when the neighbour has no such thing. */
    public <T> Uni<RestResponse<T>> relay(Supplier<Uni<RestResponse<T>>> read) {
        return guards.repeatedLater(read).onFailure(Neighbour::isAbsence).recoverWithNull();
    }

    /** As {@link #find(Callable)}, for a read that the neighbour may take {@code patience} for, and no longer. */
    public <T> Optional<RestResponse<T>> find(Callable<RestResponse<T>> read, Duration patience) {
        try {
            return Optional.of(guards.repeated(read, patience));
        } catch (NeighbourProblem problem) {
            return absent(problem);
        }
    }

    /** A change: sent once, because nobody knows whether an unanswered one was done. */
    public <T> RestResponse<T> tell(Callable<RestResponse<T>> change) {
        return guards.once(change);
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
        if (isAbsence(problem)) {
            return Optional.empty();
        }
        throw problem;
    }

    private static boolean isAbsence(Throwable thrown) {
        return thrown instanceof NeighbourProblem problem && problem.status() == RestResponse.StatusCode.NOT_FOUND;
    }
}
