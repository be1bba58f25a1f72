package org.hemeroteca.entities.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * Finds the archive's record of each actor that a text names, or makes it. Runs in the caller's transaction, one caller at a
 * time. What people have said binds it: see {@link ActorConstraints}.
 */
@ApplicationScoped
public class ActorArchive {
    private final ActorRepository actors;
    private final AppearanceRepository appearances;
    private final ActorConstraints constraints;
    private final FilingRepository filing;

    ActorArchive(
            ActorRepository actors,
            AppearanceRepository appearances,
            ActorConstraints constraints,
            FilingRepository filing) {
        this.actors = actors;
        this.appearances = appearances;
        this.constraints = constraints;
        this.filing = filing;
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
        return linking().resolve(articleId, LocalActors.of(text, mentions), said);
    }

    /** The actor of {@code type} that a name alone means, which is made when there is none. */
    public StoredActor named(MentionType type, String name) {
        return linking().named(type, name);
    }

    private TextLinking linking() {
        return new TextLinking(actors, appearances, constraints, filing);
    }

    /** What the archive has learnt from an article, to be {@linkplain #forget forgotten} once a newer reading is in. */
    public List<Appearance> learntFrom(UUID articleId) {
        return appearances.in(articleId);
    }

    public void forget(List<Appearance> learnt) {
        for (var appearance : learnt) {
            actors.findByIdOptional(appearance.actorId)
                    .filter(actor -> actor.forget(appearance.shown))
                    .ifPresent(filing::refile);
        }
    }
}
