package org.hemeroteca.gateway.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;

/** A test of the gateway between a client and two stubbed neighbours. */
@WithTestResource(StubbedNeighbours.class)
public abstract class GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ArticlesStub
    protected WireMockServer articles;

    @EntitiesStub
    protected WireMockServer entities;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void forgetStubs() {
        breakers.resetAll();
        articles.resetAll();
        entities.resetAll();
    }

    /** The JSON in {@code text}. */
    protected static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The problem document in an answer, once its form has been checked. */
    protected static JsonNode problem(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = json(answer.asString());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").textValue()).isNotBlank();
        return problem;
    }
}
