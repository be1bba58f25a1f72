package org.hemeroteca.entities.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Strong entity tags (RFC 9110): a tag follows from the answer itself, so it changes whenever anything in the answer does. */
@ApplicationScoped
public class Preconditions {
    private static final int TAG_BYTES = 15;
    private static final String ANY = "*";

    private final ObjectMapper json;

    Preconditions(ObjectMapper json) {
        this.json = json;
    }

    /** The entity tag of an answer. */
    public String tag(Object answer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(answer));
            return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code answer} with its tag, or 304 when the client says in {@code If-None-Match} that it has it. */
    public <T> RestResponse<T> answer(T answer, String ifNoneMatch) {
        String tag = tag(answer);
        boolean known = ifNoneMatch != null && (ifNoneMatch.equals(ANY) || lists(ifNoneMatch.replace("W/", ""), tag));
        ResponseBuilder<T> response = known ? ResponseBuilder.notModified() : ResponseBuilder.ok(answer);
        return response.header(HttpHeaders.ETAG, tag).build();
    }

    /**
     * Lets a change pass that was decided on the present state.
     *
     * @param present the answer as it would be now
     * @throws HttpProblem 428 when the client does not say which state it saw, 412 when it saw another
     */
    public void demand(String ifMatch, Supplier<?> present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw HttpProblem.valueOf(
                    Response.Status.PRECONDITION_REQUIRED,
                    "Say in If-Match which state you have seen: send the ETag of the answer that you corrected.");
        }
        if (!ifMatch.equals(ANY) && !lists(ifMatch, tag(present.get()))) {
            throw HttpProblem.valueOf(
                    Response.Status.PRECONDITION_FAILED, "It has changed since you saw it; read it again.");
        }
    }

    private static boolean lists(String tags, String tag) {
        return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
