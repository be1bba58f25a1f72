package org.hemeroteca.entities.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;

/** Puts work that no request waits for into the trace to which it belongs. Without a collector nothing of it costs anything. */
@ApplicationScoped
public class Traces {
    /** Any ids will do: it is never recorded, and neither is what is done below it, here or in another service. */
    private static final Span UNSEEN = Span.wrap(SpanContext.create(
            "00000000000000000000000000000001", "0000000000000001", TraceFlags.getDefault(), TraceState.getDefault()));

    private static final TextMapGetter<String> PARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return Set.of("traceparent");
        }

        @Override
        public String get(String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Does the work as a step of the trace that led to it.
     *
     * @param traceparent as the W3C writes it; null where there was no trace, which begins one
     */
    public void goOn(String traceparent, String step, Runnable work) {
        var before = W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, PARENT);
        var span = tracer.spanBuilder(step)
                .setParent(before)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try {
            before.with(span).wrap(work).run();
        } catch (RuntimeException | Error failure) {
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            throw failure;
        } finally {
            span.end();
        }
    }

    /** Does work that is repeated all the time and of no interest to whoever reads traces. */
    public <T> T unseen(Supplier<T> work) {
        return Context.root().with(UNSEEN).wrapSupplier(work).get();
    }
}
