package org.hemeroteca.entities.timeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Entries follow from the statements that there are, whatever has come and gone in which order and at the same time. More of it:
 * {@code mvn test -pl entities-service -Dtest=GroupingTest -Dhemeroteca.timeline.rounds=100}.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class GroupingTest {
    private static final int ROUNDS = Integer.getInteger("hemeroteca.timeline.rounds", 5);
    private static final int WRITERS = 4;
    private static final int DEEDS = 12;

    private static final String ENTRIES = """
            select cast(extract(day from e.starts_at) as integer) || ' ' || e.certainty || ' '
                || (select string_agg(m.article_id || '#' || m.ordinal / 100, ',' order by cast(m.article_id as text), m.ordinal)
                    from timeline_statement s join mention m on m.id = s.mention_id where s.entry_id = e.id)
                || ' ' || coalesce((select string_agg(actor_id, ',' order by actor_id) from timeline_entry_actor
                    where entry_id = e.id and position = e.position), '')
                || ' ' || coalesce((select string_agg(place_id, ',' order by place_id) from timeline_entry_place
                    where entry_id = e.id and position = e.position), '')
            from timeline_entry e where e.starts_at >= '1847-05-01' and e.starts_at < '1847-06-01'""";

    private final Map<UUID, List<DatedSentence>> archive = new ConcurrentHashMap<>();
    /** Whom answers show for actors that do not stand for themselves. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    @Inject
    StatementStore statements;

    @Inject
    TimelineKeeper keeper;

    @Inject
    Session database;

    @BeforeEach
    void prepare() {
        statements.inTransaction(statements::prepare);
    }

    @AfterEach
    void clear() {
        archive.keySet().forEach(article -> statements.inTransaction(() -> statements.remove(article)));
        shown.keySet().forEach(actor -> statements.inTransaction(() -> statements.join(actor, actor)));
    }

    @Test
    void changeAtOnce_anything_leavesTheEntriesThatFollowFromTheStatements() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            changeAtOnce(round);
            catchUp();
            assertThat(entries()).as("entries after round %d", round).containsExactlyInAnyOrderElementsOf(expected());
        }
        assertThat(entries())
                .as("some say the same")
                .hasSizeLessThan(archive.values().stream().mapToInt(List::size).sum());
    }

    private void changeAtOnce(int round) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            var work = Stream.concat(
                            Stream.<Callable<Void>>of(() -> join(new Random(round))),
                            IntStream.range(0, WRITERS).mapToObj(writer ->
                                    (Callable<Void>) () -> change(writer, new Random(round * 31L + writer))))
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /** Makes actors one, and takes that back: those with odd numbers become those before them. */
    private Void join(Random random) {
        for (int i = 0; i < DEEDS; i++) {
            int number = random.nextInt(DatedSentence.ACTORS);
            String actor = "grouping:actor-" + number;
            String survivor = "grouping:actor-" + (random.nextBoolean() ? number - number % 2 : number);
            statements.inTransaction(() -> statements.join(actor, survivor));
            shown.put(actor, survivor);
            keeper.catchUp();
        }
        return null;
    }

    private void catchUp() {
        boolean more = true;
        while (more) {
            more = keeper.catchUp();
        }
    }

    /** A few changes of articles that are this writer's own. */
    private Void change(int writer, Random random) {
        for (int i = 0; i < DEEDS; i++) {
            UUID article = UUID.nameUUIDFromBytes(new byte[] {(byte) writer, (byte) random.nextInt(6)});
            var before = archive.getOrDefault(article, List.of());
            List<DatedSentence> after = random.nextInt(4) == 0 ? List.of() : replacement(before, random);
            statements.inTransaction(() -> write(article, before, after));
            archive.put(article, after);
        }
        return null;
    }

    private static List<DatedSentence> replacement(List<DatedSentence> before, Random random) {
        return before.isEmpty() || random.nextBoolean()
                ? Stream.generate(() -> DatedSentence.any(random))
                        .limit(1 + random.nextInt(4))
                        .toList()
                : before.stream().map(sentence -> sentence.changed(random)).toList();
    }

    private void write(UUID article, List<DatedSentence> before, List<DatedSentence> after) {
        if (after.isEmpty()) {
            statements.remove(article);
        } else if (areOfTheSameShape(before, after)) {
            IntStream.range(0, after.size()).forEach(number -> statements.change(article, number, after.get(number)));
        } else {
            statements.replace(article, after);
        }
    }

    /** Whether they differ in what a change in place can bring about. */
    private static boolean areOfTheSameShape(List<DatedSentence> before, List<DatedSentence> after) {
        return before.size() == after.size()
                && IntStream.range(0, after.size()).allMatch(i -> before.get(i).hasTheShapeOf(after.get(i)));
    }

    private List<String> entries() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(ENTRIES, String.class).getResultList());
    }

    private List<String> expected() {
        List<Map<String, DatedSentence>> groups = new ArrayList<>();
        archive.forEach((article, sentences) -> IntStream.range(0, sentences.size())
                .filter(number -> !sentences.get(number).rejected())
                .forEach(number -> join(groups, article + "#" + number, sentences.get(number))));
        return groups.stream().map(GroupingTest::entry).toList();
    }

    private void join(List<Map<String, DatedSentence>> groups, String name, DatedSentence sentence) {
        var alike = groups.stream()
                .filter(group -> group.values().stream().anyMatch(other -> sentence.isLike(other, this::shown)))
                .toList();
        var joined = new TreeMap<>(Map.of(name, sentence));
        alike.forEach(joined::putAll);
        groups.removeAll(alike);
        groups.add(joined);
    }

    private String shown(String actor) {
        return shown.getOrDefault(actor, actor);
    }

    private static String entry(Map<String, DatedSentence> group) {
        var sentences = group.values();
        return sentences.iterator().next().day()
                + (sentences.stream().allMatch(DatedSentence::approximate) ? " 2 " : " 0 ")
                + String.join(",", group.keySet())
                + " "
                + sentences.stream()
                        .flatMap(s -> s.actors().stream())
                        .distinct()
                        .sorted()
                        .collect(joining(","))
                + " "
                + sentences.stream()
                        .flatMap(s -> s.places().stream())
                        .distinct()
                        .sorted()
                        .collect(joining(","));
    }
}
