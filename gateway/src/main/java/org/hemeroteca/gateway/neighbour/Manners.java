package org.hemeroteca.gateway.neighbour;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway behaves towards a service behind it. */
public interface Manners {
    /** How long opening a connection may take. Inside one cluster a second already means that nobody listens. */
    @WithDefault("1s")
    Duration connectTimeout();

    /**
     * How long the neighbour may stay silent. Longer keeps a worker thread per stuck call; shorter cuts off honest slow
     * answers: the first one of a service that has just started took more than 10 s on two overloaded cores.
     */
    @WithDefault("20s")
    Duration readTimeout();

    /**
     * Calls under way at once, per gateway; more are refused with 503. Below the size of the worker pool (200), so that
     * one stuck neighbour leaves threads for the other one.
     */
    @WithDefault("80")
    int concurrency();

    /**
     * How often a read is tried again when the neighbour cannot be reached, as long as no more than the connect timeout has gone
     * by: a refused connection is known at once, one that is swallowed is not worth a second wait. Writes are sent once.
     */
    @WithDefault("2")
    int retries();

    /** Pause before a read is tried again; half of it, at most, is added or taken at random. */
    @WithDefault("50ms")
    Duration retryDelay();

    /**
     * Latest calls, repetitions included, that the circuit breaker looks at. When half of them found the neighbour unreachable or
     * silent, it is left alone: calls fail at once, and the archive answers without that part.
     */
    @WithDefault("6")
    int breakerWindow();

    /** How long a failing neighbour is left alone before one call is made on trial. */
    @WithDefault("5s")
    Duration breakerPause();
}
