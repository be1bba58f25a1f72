package org.hemeroteca.systemtests.observability;

import java.util.HexFormat;
import java.util.stream.Stream;

/** A step of a trace, as a service told it. */
public record Span(String service, String traceId, String name) {
    /** The spans of an {@code ExportTraceServiceRequest}, whose numbers of fields opentelemetry-proto fixes. */
    static Stream<Span> of(byte[] request) {
        return Field.of(request, 1).flatMap(resourceSpans -> {
            String service = service(resourceSpans);
            return Field.of(resourceSpans, 2)
                    .flatMap(scopeSpans -> Field.of(scopeSpans, 2))
                    .map(span -> span(service, span));
        });
    }

    private static Span span(String service, byte[] span) {
        String trace =
                Field.of(span, 1).map(HexFormat.of()::formatHex).findFirst().orElse("");
        return new Span(service, trace, Field.string(span, 5));
    }

    private static String service(byte[] resourceSpans) {
        return Field.of(resourceSpans, 1)
                .flatMap(resource -> Field.of(resource, 1))
                .filter(attribute -> Field.string(attribute, 1).equals("service.name"))
                .flatMap(attribute -> Field.of(attribute, 2))
                .map(value -> Field.string(value, 1))
                .findFirst()
                .orElse("");
    }
}
