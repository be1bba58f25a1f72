package org.hemeroteca.gateway.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every answer to a read a strong entity tag, unless it has one already, and answers 304 to a client that has it.
 * The tag is a hash of what is sent, so it stays the same over restarts and replicas. Nothing may be kept unasked: a correction
 * shows at once.
 */
@Provider
@Priority(EntityTags.LAST)
public class EntityTags implements ContainerResponseFilter {
    /** Response filters run from the highest number to the lowest; the others still look at the entity. */
    static final int LAST = 100;

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<Integer> CACHEABLE =
            Set.of(Status.OK.getStatusCode(), Status.NOT_MODIFIED.getStatusCode());
    private static final String MINE_AND_ASK_FIRST = "private, no-cache";

    private final ObjectMapper json;

    public EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod()) || !CACHEABLE.contains(response.getStatus())) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, MINE_AND_ASK_FIRST);
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization, Origin");
        // Records are views; streams and raw bytes are none.
        if (response.getEntity() instanceof Record view
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            tag(request, response, view);
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response, Record view) {
        byte[] body = bytes(view);
        String tag = tag(body, response.getMediaType().toString(), coding(request));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else if (response.getMediaType().getSubtype().endsWith("json")) {
            // Written already, so it need not be written again.
            response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private byte[] bytes(Record view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A compressed answer is another representation, and has another strong tag. */
    private static String coding(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                .filter(accepted -> accepted.contains("gzip") || accepted.contains("deflate"))
                .map(accepted -> "compressed")
                .orElse("plain");
    }

    private static String tag(byte[] body, String form, String coding) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((form + ' ' + coding + '\n').getBytes(UTF_8));
            byte[] sum = Arrays.copyOf(hash.digest(body), 16);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(sum) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Weak comparison, as RFC 9110 asks for {@code If-None-Match}. */
    private static boolean isKnown(String tag, String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
