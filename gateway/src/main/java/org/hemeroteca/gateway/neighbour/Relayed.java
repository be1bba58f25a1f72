package org.hemeroteca.gateway.neighbour;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An answer of a neighbour as the gateway gives it: the same status, body and entity tag, and no other header. */
public final class Relayed {
    private Relayed() {}

    public static <T> RestResponse<T> answer(RestResponse<T> answer) {
        return tagged(answer).build();
    }

    public static RestResponse<byte[]> text(RestResponse<byte[]> answer) {
        return tagged(answer)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .build();
    }

    private static <T> ResponseBuilder<T> tagged(RestResponse<T> answer) {
        return ResponseBuilder.create(answer.getStatusInfo(), answer.getEntity())
                .header(HttpHeaders.ETAG, answer.getHeaderString(HttpHeaders.ETAG));
    }
}
