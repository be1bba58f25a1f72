package org.hemeroteca.gateway.metrics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LatencyHistogramTest extends GatewayTest {
    @Test
    void metrics_afterARequest_holdItsRouteByDuration() {
        given().get("/api/v1/actors");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*http_server_requests_seconds_bucket\\{[^}]*uri=\"/actors\",le=\"0.1\".*"));
    }
}
