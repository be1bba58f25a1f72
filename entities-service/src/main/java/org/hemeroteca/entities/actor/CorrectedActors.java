package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemeroteca.entities.text.TextNormalizer;
import org.hibernate.Session;

/** What corrections do to the records of actors. Runs in the caller's transaction, one caller at a time. */
@ApplicationScoped
public class CorrectedActors {
    private final ActorRepository actors;
    private final AppearanceRepository appearances;
    private final FilingRepository filing;
    private final Session database;

    CorrectedActors(
            ActorRepository actors, AppearanceRepository appearances, FilingRepository filing, Session database) {
        this.actors = actors;
        this.appearances = appearances;
        this.filing = filing;
        this.database = database;
    }

    /** The record of an actor, also of one that has become one with another. */
    public Optional<StoredActor> find(String id) {
        return actors.findByIdOptional(id);
    }

    /** All records for which the actor stands, its own among them. */
    public List<StoredActor> members(StoredActor actor) {
        return actors.find("survivorId = ?1 order by id", actor.id).list();
    }

    /** Keeps the actor as it is now, whatever becomes of the texts that show it. */
    public ActorPortrait keep(StoredActor actor) {
        actor.found.keep();
        return ActorPortrait.of(actor);
    }

    /** Makes the records of those portrayed that are missing. */
    public void draw(Collection<ActorPortrait> portraits) {
        portraits.stream()
                .filter(portrait -> actors.findByIdOptional(portrait.id()).isEmpty())
                .map(ActorPortrait::drawn)
                .forEach(actor -> {
                    actors.persist(actor);
                    filing.file(Map.of(actor, actor.keys()));
                });
    }

    /**
     * Has answers show what people say of an actor.
     *
     * @param joined the actor that it has become one with, or null
     */
    public void turn(StoredActor actor, GivenTraits given, String joined) {
        actor.given = given;
        actor.joinedId = joined;
        actor.present();
        filing.file(Map.of(actor, actor.keys()));
    }

    /**
     * Finds out anew who stands for whom among those for whom {@code survivors} stood.
     *
     * @param turned records that have changed
     */
    public void follow(Set<String> survivors, Collection<StoredActor> turned) {
        actors.follow(survivors);
        turned.forEach(database::refresh);
    }

    /**
     * A new actor out of some mentions of another, with what their articles show of it.
     *
     * @param whole the records that had the mentions
     * @param name how texts call it
     * @param names the folded names that the mentions have, by article
     * @param mentions their ids
     */
    public StoredActor part(
            List<StoredActor> whole, String name, Map<UUID, Set<String>> names, Collection<UUID> mentions) {
        var part = new StoredActor(UUID.randomUUID().toString(), whole.get(0).found.type, name);
        part.present();
        actors.persist(part);
        actors.flush();
        appearances.move(mentions, part.id);
        whole.forEach(actor -> share(actor, part, names));
        filing.file(Map.of(part, part.keys()));
        whole.forEach(filing::refile);
        return part;
    }

    /** Gives the part what articles show under the names that went. */
    private void share(StoredActor whole, StoredActor part, Map<UUID, Set<String>> names) {
        var staying = appearances.mentioning(names.keySet(), whole.id);
        for (var appearance : appearances.of(names.keySet(), whole.id)) {
            var moved = names.get(appearance.articleId);
            var forms = appearance.shown.forms().things().stream()
                    .filter(form -> moved.contains(TextNormalizer.key(form)))
                    .toList();
            if (!forms.isEmpty()) {
                var gone = appearance.shown.under(forms, whole.found.type);
                part.learn(gone);
                appearances.add(new Appearance(appearance.articleId, part.id, gone));
                whole.forget(appearance.shown);
                appearance.shown =
                        staying.contains(appearance.articleId) ? appearance.shown.without(forms) : StoredProfile.EMPTY;
                whole.learn(appearance.shown);
            }
        }
    }

    /**
     * Which of the names that one text uses for an actor go with {@code names} that mean somebody else.
     *
     * @param forms the names that the text uses for the actor
     */
    public Predicate<String> given(StoredActor actor, Collection<String> forms, Collection<String> names) {
        Map<String, Boolean> gone = names.stream()
                .map(TextNormalizer::key)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> true));
        return Parting.of(actor.found.type, forms, gone, false)::bearer;
    }
}
