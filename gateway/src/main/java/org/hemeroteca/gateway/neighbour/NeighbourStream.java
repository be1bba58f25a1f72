package org.hemeroteca.gateway.neighbour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Semaphore;
import org.hemeroteca.gateway.neighbour.NeighbourFailure.Kind;

/**
 * Exchanges with a neighbour whose bodies may be of any length: they pass through piece by piece, as fast as the slower side takes them.
 * They know no time limit, so that only few may run at once.
 */
public final class NeighbourStream {
    private static final int LONGEST_PROBLEM = 64 * 1024;
    private static final int FIRST_ERROR = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final URI url;
    private final HttpClient http;
    private final SharedSecret secret = new SharedSecret();
    private final Semaphore free;

    public NeighbourStream(String name, URI url, Manners manners, int concurrency) {
        this.name = name;
        this.url = url;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(manners.connectTimeout())
                .build();
        this.free = new Semaphore(concurrency);
    }

    /** A request for the path and query {@code address}. */
    public HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(url.resolve(address));
        secret.authorization().ifPresent(shown -> request.header(HttpHeaders.AUTHORIZATION, shown));
        return request;
    }

    /** Sends the request. Whoever gets the answer has to close it, whatever happens. */
    public Answer send(HttpRequest request) {
        if (!free.tryAcquire()) {
            throw new NeighbourFailure(name, Kind.BUSY, null);
        }
        try {
            return new Answer(checked(http.send(request, BodyHandlers.ofInputStream())), free);
        } catch (IOException broken) {
            free.release();
            throw new NeighbourFailure(name, Kind.UNREACHABLE, broken);
        } catch (InterruptedException ending) {
            free.release();
            Thread.currentThread().interrupt();
            throw new NeighbourFailure(name, Kind.UNREACHABLE, ending);
        } catch (RuntimeException problem) {
            free.release();
            throw problem;
        }
    }

    private InputStream checked(HttpResponse<InputStream> answer) throws IOException {
        if (answer.statusCode() < FIRST_ERROR) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            String retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
            throw new NeighbourProblem(
                    name, answer.statusCode(), document(body.readNBytes(LONGEST_PROBLEM)), retryAfter);
        }
    }

    private static JsonNode document(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** The body of a successful answer, while it comes in. */
    public record Answer(InputStream body, Semaphore taken) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            taken.release();
            body.close();
        }
    }
}
