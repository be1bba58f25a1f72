package org.hemeroteca.gateway.neighbour;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An answer of a neighbour as the gateway gives it: the same status, body and entity tag, and no other header. */
public final class Relayed {
    private Relayed() {}

    public static <T> RestResponse<T> answer(RestResponse<T> answer) {
        return tagged(answer).build();
    }

    /** The same, once it is there; an {@code answer} of null is a failure, {@code notFound}. */
    public static <T> Uni<RestResponse<T>> answer(Uni<RestResponse<T>> answer, Supplier<? extends Throwable> notFound) {
        return found(answer, notFound).map(Relayed::answer);
    }

    /** As {@link #answer(Uni, Supplier)}, for a text. */
    public static Uni<RestResponse<byte[]>> text(
            Uni<RestResponse<byte[]>> answer, Supplier<? extends Throwable> notFound) {
        return found(answer, notFound)
                .map(text -> tagged(text)
                        .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                        .build());
    }

    private static <T> Uni<T> found(Uni<T> answer, Supplier<? extends Throwable> notFound) {
        return answer.onItem().ifNull().failWith(notFound::get);
    }

    private static <T> ResponseBuilder<T> tagged(RestResponse<T> answer) {
        return ResponseBuilder.create(answer.getStatusInfo(), answer.getEntity())
                .header(HttpHeaders.ETAG, answer.getHeaderString(HttpHeaders.ETAG));
    }
}
