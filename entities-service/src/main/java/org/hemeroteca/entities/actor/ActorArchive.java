package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Finds the archive's record of each actor that a text names, or makes it. Runs in the caller's transaction, one caller at a
 * time.
 */
@ApplicationScoped
public class ActorArchive {
    /** Those whose names tell come first: a lone surname may then find whom the same text introduces. */
    private static final Comparator<Map.Entry<LocalActors.Key, LocalActor>> TELLING_FIRST =
            Comparator.comparing(entry -> !entry.getValue().isTelling());

    private final ActorLinker linker = new ActorLinker();
    private final ActorRepository actors;

    ActorArchive(ActorRepository actors) {
        this.actors = actors;
    }

    /**
     * The records of all actors of one text.
     *
     * @param text the analysed text, to which the spans point
     * @param mentions all mentions that stand, places included
     */
    public Map<LocalActors.Key, LinkedActor> resolve(String text, List<Mention> mentions) {
        var resolved = new HashMap<LocalActors.Key, LinkedActor>();
        LocalActors.of(text, mentions).entrySet().stream()
                .sorted(TELLING_FIRST)
                .forEachOrdered(entry ->
                        resolved.put(entry.getKey(), link(entry.getKey().referent(), entry.getValue())));
        return resolved;
    }

    private LinkedActor link(Referent referent, LocalActor local) {
        var candidates = actors.filedUnder(ActorKeys.lookUp(local));
        var decision =
                linker.link(local, candidates.stream().map(StoredActor::known).toList());
        var actor = decision.id().map(actors::findById).orElseGet(() -> add(referent, local));
        // A lone surname says nothing that a later text should be compared with.
        if (local.isTelling()) {
            actor.learn(local);
            actors.file(actor.id, ActorKeys.file(actor.known().profile()));
        }
        decision.alsoSame().forEach(same -> merge(same, actor));
        return new LinkedActor(actor, decision.score(), decision.reasons());
    }

    private StoredActor add(Referent referent, LocalActor local) {
        var actor = new StoredActor();
        actor.id = local.authorityId().orElseGet(() -> UUID.randomUUID().toString());
        actor.type = local.type();
        actor.name = local.name();
        actor.foldedName = TextNormalizer.key(local.name());
        actor.authorityId = local.authorityId().orElse(null);
        actor.countryCode = referent.countryCode().orElse(null);
        actor.wikidataId = referent.wikidataId().orElse(null);
        actor.profile = StoredProfile.of(local);
        actors.persist(actor);
        actors.file(actor.id, ActorKeys.file(local));
        return actor;
    }

    /** Makes two records one: a text has shown that they are the same actor. */
    private void merge(String id, StoredActor survivor) {
        actors.findByIdOptional(id).ifPresent(merged -> {
            survivor.learn(merged.known().profile());
            actors.merge(merged, survivor);
            actors.file(survivor.id, ActorKeys.file(survivor.known().profile()));
        });
    }
}
