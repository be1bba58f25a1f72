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
        var known = decision.id().map(actors::findById);
        var actor = known.orElseGet(() -> add(referent, local));
        decision.alsoSame().forEach(same -> merge(same, actor));
        // A lone surname says nothing that a later text should be compared with.
        if (local.isTelling() && (actor.learn(local) || known.isEmpty())) {
            var keys = ActorKeys.file(actor.known().profile());
            actors.file(actor.id, keys);
            actors.loneNames(keys).forEach(this::reconsider);
        }
        return new LinkedActor(actor, decision.score(), decision.reasons());
    }

    /** Decides again whom a lone surname means, now that the archive knows more. */
    private void reconsider(StoredActor lone) {
        var profile = lone.known().profile();
        var others = actors.filedUnder(ActorKeys.lookUp(profile)).stream()
                .filter(other -> other.telling)
                .map(StoredActor::known)
                .toList();
        linker.link(profile, others).id().map(actors::findById).ifPresent(found -> actors.merge(lone, found));
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
        actor.telling = local.isTelling();
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
