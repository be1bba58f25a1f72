package org.hemeroteca.articles.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bodies and texts within the limits; nothing in them is changed, a leading byte order mark included. */
@ApplicationScoped
public class Utf8Payload {
    /** JSON may spend six bytes, an escape sequence, on one byte of text. */
    private static final int LONGEST_ESCAPE = 6;
    /** Room for the fields beside the text. */
    private static final int METADATA_BYTES = 64 * 1024;

    private final long maxTextBytes;

    Utf8Payload(TextConfig config) {
        this.maxTextBytes = config.maxSize().asLongValue();
    }

    /** A body that is the text itself. */
    public String readText(InputStream body, MediaType type) throws IOException {
        return read(body, type, maxTextBytes);
    }

    /** A JSON body with the text in one of its fields. */
    public String readJson(InputStream body, MediaType type) throws IOException {
        return read(body, type, maxLineBytes());
    }

    /** The longest JSON that can hold a text within the limit. */
    public int maxLineBytes() {
        return (int) Math.min(LONGEST_ESCAPE * maxTextBytes + METADATA_BYTES, Integer.MAX_VALUE - 8);
    }

    /** Refuses a body of which the request does not say what it is, rather than to guess. */
    public void checkDeclared(MultivaluedMap<String, String> headers) {
        if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw new UnsupportedBody("The request must say the Content-Type of its body.");
        }
    }

    /** Refuses a text, found in a larger body, that is over the limit itself. */
    public void checkSize(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > maxTextBytes) {
            throw tooLarge();
        }
    }

    public TextTooLarge tooLarge() {
        return new TextTooLarge(maxTextBytes);
    }

    private String read(InputStream body, MediaType type, long maxBytes) throws IOException {
        checkCharset(type);
        byte[] bytes = body.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE));
        if (bytes.length > maxBytes) {
            throw tooLarge();
        }
        return decode(bytes);
    }

    private static void checkCharset(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new UnsupportedBody("The charset of the body must be UTF-8.");
        }
    }

    /** Refuses what is not UTF-8. */
    public String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnsupportedBody("The body is not valid UTF-8.");
        }
    }
}
