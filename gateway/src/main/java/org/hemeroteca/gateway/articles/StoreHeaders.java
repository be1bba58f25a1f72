package org.hemeroteca.gateway.articles;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.gateway.preference.Preference;

/** What a request that stores a text says beside the text. */
public class StoreHeaders {
    static final String IF_MATCH =
            "The entity tag of the state that is to be changed, or `*` for any; without it the answer is 428.";
    static final String IF_MATCH_OPTIONAL =
            "The entity tag of the state that is to be removed, or `*` for any, as without it.";

    @HeaderParam(Preference.HEADER)
    @Parameter(description = Preference.DESCRIPTION, example = "wait=20")
    String prefer;

    @HeaderParam(ArticlesClient.IDEMPOTENCY_KEY)
    @Parameter(
            description =
                    "A name for this request, unlike any other of the same caller: sent again under it, within a day, it is not done again but"
                            + " answered as the first time. Another request under it is refused (422).",
            example = "8e03978e-40d5-43dd-bc93-6894a57f9324")
    String idempotencyKey;

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Parameter(hidden = true)
    String contentType;

    Preference preference() {
        return Preference.in(prefer);
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String contentType() {
        return contentType;
    }
}
