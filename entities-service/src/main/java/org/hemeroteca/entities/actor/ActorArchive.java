package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Finds the archive's record of each actor that a text names, or makes it. Runs in the caller's transaction, one caller at a
 * time.
 */
@ApplicationScoped
public class ActorArchive {
    private final ActorRepository actors;

    ActorArchive(ActorRepository actors) {
        this.actors = actors;
    }

    /** The record of every referent of {@code mentions}, which are all of one text. */
    public Map<Referent, StoredActor> resolve(List<ActorMention> mentions) {
        var resolved = new HashMap<Referent, StoredActor>();
        mentions.forEach(
                mention -> resolved.computeIfAbsent(mention.referent(), referent -> resolve(referent, mention.type())));
        return resolved;
    }

    private StoredActor resolve(Referent referent, MentionType type) {
        return referent.id()
                .map(id -> actors.findByIdOptional(id).orElseGet(() -> add(id, referent, type)))
                .orElseGet(() -> byName(referent, type)
                        .orElseGet(() -> add(UUID.randomUUID().toString(), referent, type)));
    }

    private Optional<StoredActor> byName(Referent referent, MentionType type) {
        return actors.find("foldedName = ?1 and type = ?2 order by id", TextNormalizer.key(referent.name()), type)
                .firstResultOptional();
    }

    private StoredActor add(String id, Referent referent, MentionType type) {
        var actor = new StoredActor();
        actor.id = id;
        actor.name = referent.name();
        actor.foldedName = TextNormalizer.key(referent.name());
        actor.type = type;
        actor.countryCode = referent.countryCode().orElse(null);
        actor.wikidataId = referent.wikidataId().orElse(null);
        actors.persist(actor);
        return actor;
    }
}
