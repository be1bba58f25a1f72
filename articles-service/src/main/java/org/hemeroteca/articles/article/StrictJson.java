package org.hemeroteca.articles.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads JSON more strictly than the framework would, refusing what would be lost or guessed at otherwise, that is unknown fields,
 * repeated fields, trailing text and values that are not strings.
 */
@ApplicationScoped
public class StrictJson {
    private final ObjectReader articles;
    private final ObjectReader objects;

    StrictJson(ObjectMapper mapper) {
        ObjectMapper strict = mapper.copy();
        strict.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        this.articles = reader(strict, NewArticle.class);
        this.objects = reader(strict, ObjectNode.class);
    }

    private static ObjectReader reader(ObjectMapper mapper, Class<?> type) {
        return mapper.readerFor(type)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    NewArticle article(String json) {
        return read(articles, json);
    }

    /** An article of a tree that {@link #object} has read. */
    public NewArticle article(ObjectNode json) {
        try {
            return articles.readValue(json);
        } catch (JsonProcessingException e) {
            throw UnreadableJson.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ObjectNode object(String json) {
        return read(objects, json);
    }

    private static <T> T read(ObjectReader reader, String json) {
        try {
            T value = reader.readValue(json);
            if (value == null) {
                throw UnreadableJson.notAnObject();
            }
            return value;
        } catch (JsonProcessingException e) {
            throw UnreadableJson.of(e);
        }
    }
}
