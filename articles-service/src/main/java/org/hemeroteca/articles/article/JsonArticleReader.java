package org.hemeroteca.articles.article;

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

/** Reads an article from strict JSON within the limits, in UTF-8 only. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonArticleReader implements MessageBodyReader<NewArticle> {
    private final StrictJson json;
    private final Utf8Payload payload;

    JsonArticleReader(StrictJson json, Utf8Payload payload) {
        this.json = json;
        this.payload = payload;
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
        NewArticle article = json.article(payload.readJson(body, mediaType));
        Optional.ofNullable(article.text()).ifPresent(payload::checkSize);
        return article;
    }
}
