package org.hemeroteca.entities.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.mention.MentionRepository;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.text.TextNormalizer;

/** Parts an actor in two. */
@ApplicationScoped
class Splits {
    private final MentionRepository mentions;
    private final CorrectedActors actors;

    Splits(MentionRepository mentions, CorrectedActors actors) {
        this.mentions = mentions;
        this.actors = actors;
    }

    /** The mentions of an actor that a person says mean somebody else. */
    List<StoredMention> mentions(List<StoredActor> members, NewCorrection said) {
        var all = mentions.naming(members);
        var moved = said.names() == null ? chosen(all, said.mentions()) : named(members.get(0), all, said.names());
        if (moved.size() == all.size()) {
            throw Refusals.of(said.names() == null ? "mentions" : "names", "leave nothing of the actor");
        }
        return moved;
    }

    private static List<StoredMention> chosen(List<StoredMention> all, List<UUID> ids) {
        var wanted = Set.copyOf(ids);
        var chosen =
                all.stream().filter(mention -> wanted.contains(mention.id())).toList();
        if (chosen.size() < wanted.size()) {
            throw Refusals.of("mentions", "must all be mentions of the actor");
        }
        return chosen;
    }

    private List<StoredMention> named(StoredActor actor, List<StoredMention> all, List<String> names) {
        var moved = all.stream().collect(Collectors.groupingBy(StoredMention::articleId)).values().stream()
                .flatMap(inArticle -> {
                    var forms = inArticle.stream().map(StoredMention::text).toList();
                    var given = actors.given(actor, forms, names);
                    return inArticle.stream().filter(mention -> given.test(mention.text()));
                })
                .toList();
        if (moved.isEmpty()) {
            throw Refusals.of("names", "are no names of the actor");
        }
        return moved;
    }

    /** The new actor that the mentions mean. */
    StoredActor part(List<StoredActor> members, List<StoredMention> moved) {
        Map<UUID, Set<String>> names = new HashMap<>();
        moved.forEach(mention -> names.computeIfAbsent(mention.articleId(), article -> new HashSet<>())
                .add(TextNormalizer.key(mention.text())));
        String name = moved.stream()
                .map(StoredMention::text)
                .max(Comparator.comparingInt(String::length).thenComparing(text -> text))
                .orElseThrow();
        return actors.part(
                members, name, names, moved.stream().map(StoredMention::id).toList());
    }
}
