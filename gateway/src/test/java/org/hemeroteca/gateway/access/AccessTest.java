package org.hemeroteca.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(GuardedGateway.class)
class AccessTest extends GatewayTest {
    private static final String READER = "hmt_0000000000aa_" + "r".repeat(43);
    private static final String WRITER = "hmt_0000000000bb_" + "w".repeat(43);

    private static int addresses;

    private final String address = "192.0.2." + ++addresses;

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofArticles(articles);
        StubbedArchive.ofEntities(entities);
        GuardedGateway.write(GuardedGateway.line(READER, "read") + GuardedGateway.line(WRITER, "read,write,curate"));
    }

    @Test
    void read_withoutCredentials_isRefusedWithAChallenge() {
        var answer = caller().get("/api/v1/actors");
        assertThat(problem(401, answer).path("detail").textValue()).contains("`read`", "Authorization: Bearer");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"hemeroteca\"");
    }

    @Test
    void read_withAKey_isAnswered() {
        assertThat(caller(READER).get("/api/v1/actors").statusCode()).isEqualTo(200);
    }

    @Test
    void store_withAKeyThatMayRead_isForbidden() {
        var answer = store(READER);
        assertThat(problem(403, answer).path("detail").textValue()).contains("`write`");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"", "scope=\"write\"");
        assertThat(store(WRITER).statusCode()).isEqualTo(201);
    }

    @Test
    void store_withCredentials_tellsTheArchiveWhoseRequestItIs() {
        store(WRITER);
        articles.verify(
                postRequestedFor(urlEqualTo("/articles")).withHeader("Hemeroteca-Caller", equalTo("key 0000000000bb")));

        store(token(GuardedGateway.provider(), "write", Instant.now().plusSeconds(60)));
        articles.verify(postRequestedFor(urlEqualTo("/articles")).withHeader("Hemeroteca-Caller", equalTo("desk")));
    }

    @Test
    void correct_withCredentials_isSignedByThem() {
        correct(WRITER, "Ana");
        verifySigned("for a test: Ana");

        correct(WRITER, null);
        verifySigned("for a test");

        correct(token(GuardedGateway.provider(), "curate", Instant.now().plusSeconds(60)), "Ana");
        verifySigned("desk: Ana");
    }

    private void correct(String credentials, String by) {
        var correction = new HashMap<>(Map.of("kind", "MERGE", "into", "org:otan", "reason", "The same."));
        if (by != null) {
            correction.put("by", by);
        }
        var answer = caller(credentials)
                .contentType("application/json")
                .header("If-Match", "\"seen\"")
                .body(correction)
                .post("/api/v1/actors/org:nato/corrections");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private void verifySigned(String author) {
        entities.verify(postRequestedFor(urlEqualTo("/actors/org:nato/corrections"))
                .withRequestBody(matchingJsonPath("$.by", equalTo(author))));
    }

    @Test
    void store_withoutTheScope_isForbiddenWhateverTheBody() {
        var answer = caller(READER).contentType("application/json").body("{").post("/api/v1/articles");
        problem(403, answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer hmt_0000000000aa_rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrW",
                "Bearer hmt_0000000000cc_rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr",
                "Bearer x",
                "Basic cmVhZDpyZWFk"
            })
    void read_withCredentialsThatAreNone_isRefused(String authorization) {
        var answer = caller().header("Authorization", authorization).get("/api/v1/actors");
        problem(401, answer);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer realm=\"hemeroteca\"");
    }

    @Test
    void read_withAKeyThatWasRevoked_isRefused() {
        assertThat(caller(READER).get("/api/v1/places").statusCode()).isEqualTo(200);
        GuardedGateway.write(GuardedGateway.line(WRITER, "read"));
        problem(401, caller(READER).get("/api/v1/places"));
    }

    @Test
    void read_whileTheKeyFileIsBroken_letsNobodyIn() {
        GuardedGateway.write(GuardedGateway.line(READER, "read") + "hmt_0000000000aa_in_the_clear\n");
        problem(401, caller(READER).get("/api/v1/places"));
    }

    @Test
    void read_withATokenOfTheProvider_isAnsweredWithinItsScopes() {
        String token = token(GuardedGateway.provider(), "read", Instant.now().plusSeconds(60));
        assertThat(caller(token).get("/api/v1/actors").statusCode()).isEqualTo(200);
        problem(403, store(token));
    }

    @Test
    void read_withATokenOfSomebodyElse_isRefused() {
        String forged = token(GuardedGateway.newKey(), "read", Instant.now().plusSeconds(60));
        problem(401, caller(forged).get("/api/v1/actors"));
    }

    @Test
    void read_withATokenThatIsOver_isRefused() {
        String old = token(GuardedGateway.provider(), "read", Instant.now().minusSeconds(60));
        problem(401, caller(old).get("/api/v1/actors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/swagger-ui/", "/q/health/ready"})
    void documentation_andProbes_areOpen(String path) {
        assertThat(caller().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void requests_ofOneKeyBeyondItsRate_areRefused() {
        String busy = "hmt_0000000000dd_" + "b".repeat(43);
        GuardedGateway.write(GuardedGateway.line(busy, "read") + GuardedGateway.line(READER, "read"));
        var answer = callUntilRefused(busy, address);
        assertThat(problem(429, answer).path("detail").textValue()).contains("20 requests a minute");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"key\";q=20;w=60");
        assertThat(answer.header("RateLimit")).startsWith("\"key\";r=0;t=");
        assertThat(caller(READER).get("/api/v1/actors").statusCode()).isEqualTo(200);
    }

    @Test
    void requests_ofOneAddressThatTriesKeys_areRefused() {
        var answer = callUntilRefused("hmt_0000000000ee_" + "g".repeat(43), address);
        problem(429, answer);
        assertThat(answer.header("RateLimit-Policy")).startsWith("\"address\"");
    }

    @Test
    void askingBeforehand_fromAPageThatIsAllowed_isNotCounted() {
        for (int i = 0; i < 2 * GuardedGateway.PER_MINUTE; i++) {
            var permission = caller().header("Origin", GuardedGateway.PAGE)
                    .header("Access-Control-Request-Method", "GET")
                    .header("Access-Control-Request-Headers", "authorization")
                    .options("/api/v1/actors");
            assertThat(permission.statusCode()).isEqualTo(200);
            assertThat(permission.header("Access-Control-Allow-Origin")).isEqualTo(GuardedGateway.PAGE);
        }
        assertThat(problem(401, caller().get("/api/v1/actors"))).isNotNull();
    }

    @Test
    void refusals_beforeAPageThatIsAllowed_canBeReadByIt() {
        var refused = caller().header("Origin", GuardedGateway.PAGE).get("/api/v1/actors?q=" + "a".repeat(9_000));
        problem(414, refused);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(GuardedGateway.PAGE);
        assertThat(refused.header("Access-Control-Expose-Headers")).contains("Retry-After", "X-Request-ID");
    }

    /** One more request than the rate allows; a token that comes back meanwhile may allow another. */
    private static Response callUntilRefused(String token, String address) {
        Response answer;
        int calls = 0;
        do {
            answer = from(address).header("Authorization", "Bearer " + token).get("/api/v1/actors");
        } while (answer.statusCode() != 429 && ++calls < 3 * GuardedGateway.PER_MINUTE);
        assertThat(calls).isGreaterThanOrEqualTo(GuardedGateway.PER_MINUTE);
        return answer;
    }

    private RequestSpecification caller() {
        return from(address);
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private RequestSpecification caller(String token) {
        return caller().header("Authorization", "Bearer " + token);
    }

    private Response store(String token) {
        return caller(token)
                .contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/articles");
    }

    private static String token(PrivateKey signer, String scope, Instant end) {
        String content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")
                + "."
                + encoded("{\"sub\":\"desk\",\"scope\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(scope, end.getEpochSecond() - 60, end.getEpochSecond()));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer);
            signature.update(content.getBytes(UTF_8));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
