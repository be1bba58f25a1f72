package org.hemeroteca.articles.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import org.hemeroteca.articles.payload.Utf8Payload;

/**
 * Reads an article from JSON more strictly than the framework would: within the limits, in UTF-8 only, and refusing what would be
 * lost or guessed at otherwise, that is unknown fields, repeated fields, trailing text and values that are not strings.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonArticleReader implements MessageBodyReader<NewArticle> {
    private final ObjectReader json;
    private final Utf8Payload payload;

    JsonArticleReader(ObjectMapper mapper, Utf8Payload payload) {
        this.json = strict(mapper.copy());
        this.payload = payload;
    }

    private static ObjectReader strict(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper.readerFor(NewArticle.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == NewArticle.class;
    }

    @Override
    public NewArticle readFrom(
            Class<NewArticle> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        payload.checkDeclared(headers);
        NewArticle article = parse(payload.readJson(body, mediaType));
        Optional.ofNullable(article.text()).ifPresent(payload::checkSize);
        return article;
    }

    private NewArticle parse(String body) {
        try {
            NewArticle article = json.readValue(body);
            if (article == null) {
                throw UnreadableJson.notAnObject();
            }
            return article;
        } catch (JsonProcessingException e) {
            throw UnreadableJson.of(e);
        }
    }
}
