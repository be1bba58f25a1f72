package org.hemeroteca.gateway.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hemeroteca.gateway.articles.AnnotationPart;
import org.hemeroteca.gateway.articles.PartStatus;
import org.hemeroteca.gateway.entities.Entities;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.hemeroteca.gateway.neighbour.NeighbourProblem;
import org.hemeroteca.gateway.neighbour.NeighbourStream;

/** Joins the articles of an export with their annotations while they pass. */
@ApplicationScoped
class Export {
    /** Articles held at once; their annotations are asked for side by side. */
    private static final int WINDOW = 8;

    private final Entities entities;
    private final ManagedExecutor threads;
    private final ObjectMapper json;

    Export(Entities entities, ManagedExecutor threads, ObjectMapper json) {
        this.entities = entities;
        this.threads = threads;
        this.json = json;
    }

    static void plain(NeighbourStream.Answer lines, OutputStream answer) throws IOException {
        try (lines) {
            lines.body().transferTo(answer);
        }
    }

    void annotated(NeighbourStream.Answer lines, OutputStream answer) throws IOException {
        try (lines;
                var reader = new BufferedReader(new InputStreamReader(lines.body(), UTF_8))) {
            for (List<String> window = next(reader); !window.isEmpty(); window = next(reader)) {
                write(window, answer);
            }
        }
    }

    private static List<String> next(BufferedReader reader) throws IOException {
        List<String> window = new ArrayList<>(WINDOW);
        while (window.size() < WINDOW) {
            String line = reader.readLine();
            if (line == null) {
                break;
            }
            window.add(line);
        }
        return window;
    }

    private void write(List<String> window, OutputStream answer) throws IOException {
        List<CompletableFuture<byte[]>> joined = window.stream()
                .map(line -> threads.supplyAsync(() -> annotated(line)))
                .toList();
        for (CompletableFuture<byte[]> article : joined) {
            answer.write(article.join());
            answer.write('\n');
        }
    }

    private byte[] annotated(String line) {
        try {
            var article = (ObjectNode) json.readTree(line);
            annotate(article);
            return json.writeValueAsBytes(article);
        } catch (IOException unreadable) {
            throw new IllegalStateException("articles-service exported what is no JSON", unreadable);
        }
    }

    private void annotate(ObjectNode article) {
        try {
            entities.annotations(article.path("id").textValue(), Duration.ZERO)
                    .ifPresentOrElse(
                            found -> {
                                article.putPOJO("annotation", AnnotationPart.of(found));
                                article.putPOJO("annotations", found);
                            },
                            () -> article.putPOJO("annotation", new AnnotationPart(PartStatus.PENDING, null)));
        } catch (NeighbourFailure | NeighbourProblem failure) {
            article.putPOJO("annotation", new AnnotationPart(PartStatus.UNAVAILABLE, null));
        }
    }
}
