package org.hemeroteca.gateway.neighbour;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes request bodies so that a neighbour reads exactly what the client wrote. */
public final class LosslessJson {
    private LosslessJson() {}

    /**
     * A mapper like {@code ours} that writes every character beyond ASCII as an escape. Otherwise a lone surrogate, which the
     * neighbours refuse, would reach them as a question mark and be stored as one.
     */
    public static ObjectMapper like(ObjectMapper ours) {
        return ours.copy().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
    }
}
