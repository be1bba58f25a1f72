package org.hemeroteca.entities.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.Analysis;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * The five seeds, stored in every order of arrival. Orders that begin alike share their beginning: each article is stored on a
 * savepoint, to which the database goes back before the next. Nothing of it is committed.
 */
@QuarkusTest
class SeedOrdersTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    private static final List<String> EMPTY =
            List.of("delete from annotation_run", "delete from actor", "delete from place");

    /** One line an actor: what the archive says of it, and the mentions that are its. */
    private static final String ACTORS = """
            select a.name || ' ' || a.type || ' ' || coalesce(a.country_code, '') || ' ' || a.mention_count || ' '
                || a.article_count || ': ' || string_agg(m.article_id || '@' || m.ordinal, ' ' order by m.article_id, m.ordinal)
            from actor a join mention m on m.actor_id = a.id group by a.id order by 1""";

    @Inject
    Pipeline pipeline;

    @Inject
    AnnotationStore store;

    @Inject
    Session database;

    /** How many orders gave which actors; the first of them for the message. */
    private final Map<String, List<List<String>>> outcomes = new TreeMap<>();

    private record Seed(Article article, Analysis analysis) {
        String name() {
            return article.source();
        }
    }

    @Test
    void store_seedsInEveryOrder_givesTheSameActors() {
        var seeds = seeds();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        try {
            EMPTY.forEach(
                    statement -> database.createNativeMutationQuery(statement).executeUpdate());
            storeInEveryOrder(List.of(), seeds);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(outcomes).as("actors by the orders that give them").hasSize(1);
        assertThat(outcomes.values().iterator().next()).hasSize(120);
        assertThat(outcomes.keySet().iterator().next().lines()).hasSizeGreaterThan(40);
    }

    private void storeInEveryOrder(List<String> stored, List<Seed> others) {
        if (others.isEmpty()) {
            outcomes.computeIfAbsent(actors(), key -> new ArrayList<>()).add(stored);
        }
        for (Seed next : others) {
            String before = "before_" + stored.size();
            change("savepoint " + before);
            store.replace(next.article(), next.analysis());
            storeInEveryOrder(
                    with(stored, next.name()),
                    others.stream().filter(other -> other != next).toList());
            goBackTo(before);
        }
    }

    private void goBackTo(String savepoint) {
        database.flush();
        database.clear();
        change("rollback to savepoint " + savepoint);
    }

    private void change(String statement) {
        database.createNativeMutationQuery(statement).executeUpdate();
    }

    private String actors() {
        database.flush();
        return String.join(
                "\n", database.createNativeQuery(ACTORS, String.class).getResultList());
    }

    private static List<String> with(List<String> some, String more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    private List<Seed> seeds() {
        try (var files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(this::seed)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Seed seed(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            var metadata =
                    new ObjectMapper().readTree(SEEDS.resolve(name + ".json").toFile());
            var article = new Article(
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    1,
                    Files.readString(file),
                    null,
                    name,
                    LocalDate.parse(metadata.path("publishedOn").textValue()));
            return new Seed(article, pipeline.analyse(article.text(), article.context()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
