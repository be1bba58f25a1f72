package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Referent;

/** Finds the archive's records of the actors of one text, or makes them. */
final class TextLinking {
    /** Those whose names tell come first: a lone surname may then find whom the same text introduces. */
    private static final Comparator<Map.Entry<LocalActors.Key, LocalActor>> TELLING_FIRST =
            Comparator.comparing(entry -> !entry.getValue().isTelling());

    private static final ActorLinker LINKER = new ActorLinker();

    private final ActorRepository actors;
    private final AppearanceRepository appearances;
    private final ActorConstraints constraints;
    private final FiledActors filed;
    /** Written after the actors: one kind of rows at a time goes to the database in one batch. */
    private final List<Appearance> learnt = new ArrayList<>();

    TextLinking(
            ActorRepository actors,
            AppearanceRepository appearances,
            ActorConstraints constraints,
            FilingRepository filing) {
        this.actors = actors;
        this.appearances = appearances;
        this.constraints = constraints;
        this.filed = new FiledActors(actors, filing);
    }

    /**
     * The records of all actors of the text.
     *
     * @param said which actor a person says that the text means
     */
    Map<LocalActors.Key, LinkedActor> resolve(
            UUID articleId, Map<LocalActors.Key, LocalActor> named, Map<LocalActors.Key, StoredActor> said) {
        filed.read(named.values().stream()
                .flatMap(local -> ActorKeys.lookUp(local).stream())
                .toList());
        var resolved = new HashMap<LocalActors.Key, LinkedActor>();
        named.entrySet().stream()
                .sorted(TELLING_FIRST)
                .forEachOrdered(entry -> resolved.put(
                        entry.getKey(),
                        link(
                                articleId,
                                entry.getKey().referent(),
                                entry.getValue(),
                                Optional.ofNullable(said.get(entry.getKey())))));
        write();
        return resolved;
    }

    private void write() {
        learnt.forEach(appearances::add);
        learnt.clear();
        filed.write();
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
        return decide(local, filed.under(ActorKeys.lookUp(local)));
    }

    private LinkDecision decide(LocalActor local, List<StoredActor> candidates) {
        var known = candidates.stream().flatMap(StoredActor::known).toList();
        return LINKER.link(local, known, constraints.apart(candidates));
    }

    private void learn(UUID articleId, StoredActor bearer, LocalActor local, List<String> forms) {
        var shown = forms.size() == local.forms().size() ? local : local.under(forms);
        learnt.add(new Appearance(articleId, bearer.id, StoredProfile.of(shown)));
        if (bearer.learn(shown)) {
            filed.file(bearer);
            if (shown.isTelling()) {
                filed.loneNames(bearer.keys()).forEach(this::reconsider);
            }
        }
    }

    /** Decides again whom a lone surname means, now that the archive knows more. */
    private void reconsider(StoredActor lone) {
        var profile = lone.profile();
        var others = filed.under(ActorKeys.lookUp(profile)).stream()
                .filter(other -> other.found.telling)
                .toList();
        decide(profile, others)
                .id()
                .map(actors::findById)
                .filter(found -> constraints.mayAbsorb(found, lone))
                .ifPresent(found -> merge(lone, found));
    }

    /** Makes two records one: a text has shown that they are the same actor. */
    private void merge(String id, StoredActor survivor) {
        actors.findByIdOptional(id)
                .filter(merged -> constraints.mayAbsorb(survivor, merged))
                .ifPresent(merged -> {
                    survivor.absorb(merged);
                    merge(merged, survivor);
                    filed.file(survivor);
                });
    }

    private void merge(StoredActor merged, StoredActor survivor) {
        write();
        filed.merge(merged, survivor);
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

    /** The actor of {@code type} that a name alone means, which is made when there is none. */
    StoredActor named(MentionType type, String name) {
        var none = new TreeSet<String>();
        var local = new LocalActor(type, name, none, none, none, Optional.empty(), none);
        return decide(local).id().map(actors::findById).orElseGet(() -> {
            var made = add(Referent.named(name), local);
            filed.file(made);
            filed.write();
            return made;
        });
    }
}
