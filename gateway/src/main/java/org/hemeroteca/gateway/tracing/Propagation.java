package org.hemeroteca.gateway.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that travel with every call to the services behind, for calls that are not made by a REST client. */
public record Propagation(Map<String, String> headers) {
    private static final List<String> NAMES = List.of(RequestId.HEADER, "traceparent", "tracestate", "baggage");

    /** Of the request at hand. */
    public static Propagation of(HttpHeaders request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = request.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        // Where the gateway traces, what follows is a step of its own in the trace.
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return new Propagation(headers);
    }
}
