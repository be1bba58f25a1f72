package org.hemeroteca.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.hemeroteca.gateway.problem.PlainProblem;
import org.hemeroteca.gateway.problem.Problems;

/**
 * Counts the requests of each API key, and of each address where no valid key is shown, so that guessing keys is limited too.
 * Behind a proxy the address is the client's own only with {@code quarkus.http.proxy.proxy-address-forwarding}.
 * Tells how much is left in the headers of draft-ietf-httpapi-ratelimit-headers.
 */
public class RateLimit {
    /**
     * Before anything that costs. After what answers browsers of other origins (300), which ask beforehand without credentials and
     * have to be let read a refusal.
     */
    private static final int EARLY = 290;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whoever paused for so long has a full bucket again, and needs none in memory. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    /** Callers that are remembered at once: some 10 MB. */
    private static final int CALLERS = 100_000;

    private final ApiKeys keys;
    private final int perKey;
    private final int perAddress;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN)
            .maximumSize(CALLERS)
            .build();

    RateLimit(ApiKeys keys, AccessConfig config) {
        this.keys = keys;
        this.perKey = config.ratePerKey();
        this.perAddress = config.ratePerAddress();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, EARLY);
    }

    private void count(RoutingContext exchange) {
        // Probes and metrics, which are not for clients.
        if (exchange.request().path().startsWith("/q/")) {
            exchange.next();
            return;
        }
        Credentials.token(exchange.request())
                .flatMap(keys::find)
                .ifPresentOrElse(
                        key -> count(exchange, "key", key.id(), perKey),
                        () -> count(
                                exchange,
                                "address",
                                exchange.request().remoteAddress().hostAddress(),
                                perAddress));
    }

    private void count(RoutingContext exchange, String policy, String caller, int perMinute) {
        if (perMinute == 0) {
            exchange.next();
            return;
        }
        var taken = buckets.get(policy + " " + caller, fresh -> full(perMinute)).tryConsumeAndReturnRemaining(1);
        tell(exchange.response(), policy, perMinute, taken);
        if (taken.isConsumed()) {
            exchange.next();
        } else {
            PlainProblem.answer(exchange, Problems.tooMany(perMinute, roundedUp(taken.getNanosToWaitForRefill())));
        }
    }

    /** Fills steadily, so that nobody is let in by the hundred at the turn of a minute. */
    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    private static void tell(HttpServerResponse answer, String policy, int perMinute, ConsumptionProbe taken) {
        answer.putHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, perMinute, MINUTE.toSeconds()));
        answer.putHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                policy,
                                taken.getRemainingTokens(),
                                roundedUp(taken.getNanosToWaitForReset()).toSeconds()));
    }

    private static Duration roundedUp(long nanos) {
        return Duration.ofSeconds(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
