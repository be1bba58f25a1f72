package org.hemeroteca.articles.payload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content codings in which a body may come. */
public final class BodyEncoding {
    private static final int BUFFER = 64 * 1024;

    private BodyEncoding() {}

    /** @param encoding as {@code Content-Encoding} says; null where it says nothing */
    public static InputStream decode(String encoding, InputStream body) throws IOException {
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> gunzip(body);
            default -> throw new UnsupportedBody("The content coding of the body must be gzip, or none.");
        };
    }

    private static InputStream gunzip(InputStream body) throws IOException {
        try {
            return new GZIPInputStream(body, BUFFER);
        } catch (ZipException e) {
            throw new UnsupportedBody("The body is not compressed with gzip.");
        }
    }
}
