package org.hemeroteca.gateway.json;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Takes a number or a boolean where a text belongs for the mistake that it is; a text of 5 is nobody's article. */
@Singleton
public class StrictScalars implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, Fail)
                .setCoercion(CoercionInputShape.Float, Fail)
                .setCoercion(CoercionInputShape.Boolean, Fail);
    }
}
