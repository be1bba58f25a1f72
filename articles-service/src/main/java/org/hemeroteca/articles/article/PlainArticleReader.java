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
import org.hemeroteca.articles.payload.Utf8Payload;

/** Reads an article from a body that is its raw text. */
@Provider
@Consumes(MediaType.TEXT_PLAIN)
public class PlainArticleReader implements MessageBodyReader<NewArticle> {
    private final Utf8Payload payload;

    PlainArticleReader(Utf8Payload payload) {
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
        return NewArticle.ofText(payload.readText(body, mediaType));
    }
}
