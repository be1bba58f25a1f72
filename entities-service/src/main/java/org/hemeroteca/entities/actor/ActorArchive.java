package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Referent;

/**
 * Finds the archive's record of each actor that a text names, or makes it. Runs in the caller's transaction, one caller at a
 * time. What people have said binds it: see {@link ActorConstraints}.
 */
@ApplicationScoped
public class ActorArchive {
    /** Those whose names tell come first: a lone surname may then find whom the same text introduces. */
    private static final Comparator<Map.Entry<LocalActors.Key, LocalActor>> TELLING_FIRST =
            Comparator.comparing(entry -> !entry.getValue().isTelling());

    private final ActorLinker linker = new ActorLinker();
    private final ActorRepository actors;
    private final AppearanceRepository appearances;
    private final ActorConstraints constraints;

    ActorArchive(ActorRepository actors, AppearanceRepository appearances, ActorConstraints constraints) {
        this.actors = actors;
        this.appearances = appearances;
        this.constraints = constraints;
    }

    /**
     * The records of all actors of one text.
     *
     * @param text the analysed text, to which the spans point
     * @param mentions all mentions that stand, places included
     * @param said which actor a person says that the text means
     */
    public Map<LocalActors.Key, LinkedActor> resolve(
            UUID articleId, String text, List<Mention> mentions, Map<LocalActors.Key, StoredActor> said) {
        var resolved = new HashMap<LocalActors.Key, LinkedActor>();
        LocalActors.of(text, mentions).entrySet().stream()
                .sorted(TELLING_FIRST)
                .forEachOrdered(entry -> resolved.put(
                        entry.getKey(),
                        link(
                                articleId,
                                entry.getKey().referent(),
                                entry.getValue(),
                                Optional.ofNullable(said.get(entry.getKey())))));
        return resolved;
    }

    private LinkedActor link(UUID articleId, Referent referent, LocalActor local, Optional<StoredActor> said) {
        var decision = said.map(actor -> LinkDecision.said(actor.id)).orElseGet(() -> decide(local));
        var known = said.or(() -> decision.id().map(actors::findById));
        var actor = known.orElseGet(() -> add(referent, local));
        decision.alsoSame().forEach(same -> merge(same, actor));
        var names = said.isPresent() ? Parting.none(actor) : constraints.parting(actor, local);
        var linked = new LinkedActor(names, decision.score(), decision.reasons());
        // A lone surname says nothing that a later text should be compared with.
        if (local.isTelling() || known.isEmpty()) {
            linked.bearers(local.forms()).forEach((bearer, forms) -> learn(articleId, bearer, local, forms));
        }
        return linked;
    }

    private LinkDecision decide(LocalActor local) {
        return decide(local, actors.filedUnder(ActorKeys.lookUp(local)));
    }

    private LinkDecision decide(LocalActor local, List<StoredActor> candidates) {
        var known = candidates.stream().flatMap(StoredActor::known).toList();
        return linker.link(local, known, constraints.apart(candidates));
    }

    private void learn(UUID articleId, StoredActor bearer, LocalActor local, List<String> forms) {
        var shown = forms.size() == local.forms().size() ? local : local.under(forms);
        appearances.add(new Appearance(articleId, bearer.id, StoredProfile.of(shown)));
        if (bearer.learn(shown)) {
            var keys = bearer.keys();
            actors.file(bearer.id, keys);
            if (shown.isTelling()) {
                actors.loneNames(keys).forEach(this::reconsider);
            }
        }
    }

    /** Decides again whom a lone surname means, now that the archive knows more. */
    private void reconsider(StoredActor lone) {
        var profile = lone.profile();
        var others = actors.filedUnder(ActorKeys.lookUp(profile)).stream()
                .filter(other -> other.found.telling)
                .toList();
        decide(profile, others)
                .id()
                .map(actors::findById)
                .filter(found -> constraints.mayAbsorb(found, lone))
                .ifPresent(found -> actors.merge(lone, found));
    }

    private StoredActor add(Referent referent, LocalActor local) {
        String id = local.authorityId().orElseGet(() -> UUID.randomUUID().toString());
        var actor = new StoredActor(id, local.type(), local.name());
        actor.found.authorityId = local.authorityId().orElse(null);
        actor.countryCode = referent.countryCode().orElse(null);
        actor.found.wikidataId = referent.wikidataId().orElse(null);
        actor.found.telling = local.isTelling();
        actor.present();
        actors.persist(actor);
        return actor;
    }

    /** Makes two records one: a text has shown that they are the same actor. */
    private void merge(String id, StoredActor survivor) {
        actors.findByIdOptional(id)
                .filter(merged -> constraints.mayAbsorb(survivor, merged))
                .ifPresent(merged -> {
                    survivor.absorb(merged);
                    actors.merge(merged, survivor);
                    actors.file(survivor.id, survivor.keys());
                });
    }

    /** The actor of {@code type} that a name alone means, which is made when there is none. */
    public StoredActor named(MentionType type, String name) {
        var none = new TreeSet<String>();
        var local = new LocalActor(type, name, none, none, none, Optional.empty(), none);
        return decide(local).id().map(actors::findById).orElseGet(() -> {
            var made = add(Referent.named(name), local);
            actors.file(made.id, ActorKeys.file(local));
            return made;
        });
    }

    /** What the archive has learnt from an article, to be {@linkplain #forget forgotten} once a newer reading is in. */
    public List<Appearance> learntFrom(UUID articleId) {
        return appearances.in(articleId);
    }

    public void forget(List<Appearance> learnt) {
        for (var appearance : learnt) {
            actors.findByIdOptional(appearance.actorId)
                    .filter(actor -> actor.forget(appearance.shown))
                    .ifPresent(actor -> actors.refile(actor.id, actor.keys()));
        }
    }
}
