package org.hemeroteca.entities.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.actor.ActorConstraints;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.GivenTraits;
import org.hemeroteca.entities.actor.StoredActor;

/**
 * Brings what actors show, and what binds the linking of texts, to what the ledger has in force. It goes by the ledger alone, so
 * doing and undoing are the same work.
 */
@ApplicationScoped
class InForce {
    private final Ledger ledger;
    private final CorrectedActors actors;
    private final ActorConstraints constraints;

    InForce(Ledger ledger, CorrectedActors actors, ActorConstraints constraints) {
        this.ledger = ledger;
        this.actors = actors;
        this.constraints = constraints;
    }

    /** Brings the actors named in a correction up to date. */
    void apply(StoredCorrection correction) {
        apply(List.of(correction));
    }

    /** The same for several corrections. */
    void apply(Collection<StoredCorrection> corrections) {
        var named = corrections.stream()
                .flatMap(correction -> Stream.of(correction.actorId, correction.otherId))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> actors.find(id).stream())
                .toList();
        Set<String> survivors =
                named.stream().map(StoredActor::survivorId).collect(Collectors.toCollection(HashSet::new));
        named.forEach(this::turn);
        corrections.forEach(this::bind);
        actors.follow(survivors, named);
    }

    private void turn(StoredActor actor) {
        var said = ledger.naming(actor.id());
        var undone = ledger.undoing(said).keySet();
        var given = GivenTraits.NONE;
        String joined = null;
        for (var correction : said) {
            boolean holds = !undone.contains(correction.id);
            given = holds ? given(correction, actor.id(), given) : given;
            joined = joined(correction, actor.id(), holds, joined);
        }
        actors.turn(actor, given, joined);
    }

    private static GivenTraits given(StoredCorrection correction, String id, GivenTraits given) {
        boolean about = id.equals(correction.actorId) && !correction.isOfMentions();
        return switch (correction.kind) {
            case RENAME -> about ? given.withName(correction.change.name()) : given;
            case RETYPE -> about ? given.withType(correction.change.type()) : given;
            case IDENTIFY -> about ? given.withIdentifier(correction.scheme(), correction.change.identifier()) : given;
            case SPLIT -> !about && correction.change.name() != null ? given.withName(correction.change.name()) : given;
            default -> given;
        };
    }

    /** Who is the same as whom: the merged and its survivor, or, once a split is undone, the part and what it was a part of. */
    private static String joined(StoredCorrection correction, String id, boolean holds, String joined) {
        return switch (correction.kind) {
            case MERGE -> holds && id.equals(correction.actorId) ? correction.otherId : joined;
            case SPLIT -> !holds && id.equals(correction.otherId) ? correction.actorId : joined;
            default -> joined;
        };
    }

    private void bind(StoredCorrection correction) {
        boolean pairs = correction.kind == CorrectionKind.NEVER_SAME || correction.kind == CorrectionKind.SPLIT;
        if (!pairs) {
            return;
        }
        constraints.keepApart(correction.actorId, correction.otherId, areApart(correction.actorId, correction.otherId));
        if (correction.change.names() != null) {
            boolean holds = !ledger.isUndone(correction);
            constraints.give(
                    holds ? correction.change.names() : List.of(), correction.change.members(), correction.otherId);
        }
    }

    /** Whether somebody says that the two are never the same. */
    boolean areApart(String one, String other) {
        return ledger.inForceBetween(one, other).stream()
                .anyMatch(said -> said.kind == CorrectionKind.NEVER_SAME || said.kind == CorrectionKind.SPLIT);
    }
}
