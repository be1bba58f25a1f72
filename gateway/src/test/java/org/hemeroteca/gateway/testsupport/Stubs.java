package org.hemeroteca.gateway.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Answers of the services behind the gateway, kept as files that their own tests can read too. */
public final class Stubs {
    /** The article that all stubs speak of. */
    public static final String ARTICLE = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11";

    private Stubs() {}

    /** The stub {@code name}, such as {@code entities/actor.json}. */
    public static String text(String name) {
        return resource("/stubs/" + name);
    }

    /** The file of the class path at {@code path}. */
    public static String resource(String path) {
        try (InputStream file = Stubs.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An answer with the stub {@code name} as its body. */
    public static ResponseDefinitionBuilder json(int status, String name) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(text(name));
    }

    /** A problem document. */
    public static ResponseDefinitionBuilder problem(int status, String document) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(document);
    }
}
