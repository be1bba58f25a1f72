package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.junit.jupiter.api.Test;

/** The five seeds, with the names that people marked, linked into one archive. */
class SeedActorsTest {
    private static final List<GoldText> SEEDS = GoldText.seeds();
    private static final ActorAuthority NOBODY = new ActorAuthority(List.of());

    @Test
    void link_seedsInAnyOrderWithAuthority_givesTheSameActors() {
        assertSameInAnyOrder(ActorAuthority.shipped());
    }

    @Test
    void link_seedsInAnyOrderWithoutAuthority_givesTheSameActors() {
        assertSameInAnyOrder(NOBODY);
    }

    private static void assertSameInAnyOrder(ActorAuthority authority) {
        var texts = localActors(authority);
        var clusterings = ActorsInMemory.orders(texts)
                .map(SeedActorsTest::archived)
                .map(ActorsInMemory::lines)
                .toList();
        assertThat(clusterings).hasSize(120);
        assertThat(Set.copyOf(clusterings)).hasSize(1);
    }

    @Test
    void link_seedsWithoutAuthority_joinsTheActorsOfSeveralTexts() {
        var clusters = archived(localActors(NOBODY)).clusters();
        for (String entity :
                List.of("Vladímir Putin", "Joe Biden", "Dmitri Peskov", "OSCE", "OTAN", "Kirill Dmitriev")) {
            assertThat(clustersOf(entity, clusters)).as(entity).hasSize(1);
        }
    }

    @Test
    void link_seedsWithAuthority_makesOneActorOfEachAndNoTwoOfOne() {
        var clusters = archived(localActors(ActorAuthority.shipped())).clusters();
        var entities = SEEDS.stream()
                .flatMap(seed -> seed.entities().values().stream())
                .collect(Collectors.toSet());
        for (String entity : entities) {
            assertThat(clustersOf(entity, clusters)).as(entity).hasSize(1);
        }
        assertThat(clusters).hasSameSizeAs(entities);
    }

    @Test
    void annotate_seeds_findsEveryOfficeOfTheGoldAndNoOther() throws IOException {
        var found = new TreeSet<String>();
        for (var seed : SEEDS) {
            annotated(seed, ActorAuthority.shipped())
                    .forEach(mention -> mention.office()
                            .ifPresent(office -> found.add(String.join(
                                    "\t",
                                    seed.name().substring(0, 3),
                                    seed.entities().get(mention.span()),
                                    office.title()))));
        }
        var gold = Files.readAllLines(Path.of("..", "seeds", "gold", "offices.tsv"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(gold.subList(1, gold.size()));
    }

    private static List<ActorMention> annotated(GoldText seed, ActorAuthority authority) {
        return new ActorAnnotator(authority, Demonyms.shipped()).annotate(seed.text());
    }

    /** The actors of each seed under {@code seed/entity}, an entity that was split under several such names. */
    private static List<Map<String, LocalActor>> localActors(ActorAuthority authority) {
        return SEEDS.stream().map(seed -> localActors(seed, authority)).toList();
    }

    private static Map<String, LocalActor> localActors(GoldText seed, ActorAuthority authority) {
        var mentions = annotated(seed, authority);
        var states = seed.text().all(Mention.class);
        var all = Stream.concat(mentions.stream(), states.stream()).toList();
        var named = new HashMap<String, LocalActor>();
        LocalActors.of(seed.text().text(), all).forEach((key, actor) -> {
            if (key.type() != MentionType.STATE) {
                named.put(seed.name() + "/" + key.referent().name() + "/" + entities(seed, mentions, key), actor);
            }
        });
        return named;
    }

    private static Set<String> entities(GoldText seed, List<ActorMention> mentions, LocalActors.Key key) {
        return mentions.stream()
                .filter(mention -> LocalActors.Key.of(mention).equals(key))
                .map(mention -> seed.entities().get(mention.span()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ActorsInMemory archived(List<Map<String, LocalActor>> texts) {
        var archive = new ActorsInMemory();
        texts.forEach(archive::add);
        return archive;
    }

    private static Set<Set<String>> clustersOf(String entity, Set<Set<String>> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.stream().anyMatch(source -> source.endsWith("[" + entity + "]")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
