package org.hemeroteca.articles.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The trace of the request at hand, for what is done about it later and elsewhere. */
public final class Trace {
    private static final String PARENT = "traceparent";

    private Trace() {}

    /** As the W3C writes it, 55 characters; empty where the service does not trace. */
    public static Optional<String> parent() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return Optional.ofNullable(headers.get(PARENT));
    }
}
