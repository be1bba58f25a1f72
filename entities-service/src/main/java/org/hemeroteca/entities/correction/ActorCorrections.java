package org.hemeroteca.entities.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.actor.ActorService;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.precondition.Preconditions;

/** Takes down what people say of actors, and has it hold. */
@ApplicationScoped
class ActorCorrections {
    private final ArchiveCounts counts;
    private final ActorService dossiers;
    private final CorrectedActors actors;
    private final Preconditions preconditions;
    private final Splits splits;
    private final Ledger ledger;
    private final InForce inForce;

    ActorCorrections(
            ArchiveCounts counts,
            ActorService dossiers,
            CorrectedActors actors,
            Preconditions preconditions,
            Splits splits,
            Ledger ledger,
            InForce inForce) {
        this.counts = counts;
        this.dossiers = dossiers;
        this.actors = actors;
        this.preconditions = preconditions;
        this.splits = splits;
        this.ledger = ledger;
        this.inForce = inForce;
    }

    /**
     * @param ifMatch the entity tag of the dossier that the person saw
     * @throws HttpProblem 404 when there is no such actor, 409 when an earlier correction says the contrary, 412 or 428 when the
     *     person did not see the present dossier, 422 when what is said makes no sense of this actor
     */
    @Transactional
    CorrectionView correct(String id, NewCorrection said, String ifMatch) {
        counts.lock();
        var actor = dossiers.find(id);
        preconditions.demand(ifMatch, () -> dossiers.read(id));
        return switch (said.kind()) {
            case MERGE -> merge(actor, said);
            case NEVER_SAME -> neverSame(actor, said);
            case SPLIT -> split(actor, said);
            case RENAME -> say(actor, null, Change.called(said.name().strip()), said);
            case RETYPE -> retype(actor, said);
            case IDENTIFY -> say(actor, null, Change.identified(said.scheme(), said.identifier()), said);
            default -> throw Refusals.ofKind("an actor", "MERGE, SPLIT, RENAME, RETYPE, IDENTIFY or NEVER_SAME");
        };
    }

    private CorrectionView merge(StoredActor actor, NewCorrection said) {
        var into = other(actor, said.into(), "into");
        if (inForce.areApart(actor.id(), into.id())) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT,
                    "A correction says that the two are never the same; undo that one first.");
        }
        return say(actor, into, Change.NONE, said);
    }

    private CorrectionView neverSame(StoredActor actor, NewCorrection said) {
        return say(actor, other(actor, said.other(), "other"), Change.NONE, said);
    }

    /** The other actor of which a correction speaks, or the one that stands for it. */
    private StoredActor other(StoredActor actor, String id, String field) {
        var other = actors.find(id)
                .map(StoredActor::shown)
                .orElseThrow(() -> Refusals.of(field, "names no actor of the archive"));
        if (other.id().equals(actor.id())) {
            throw Refusals.of(field, "names the same actor");
        }
        return other;
    }

    private CorrectionView retype(StoredActor actor, NewCorrection said) {
        if (said.type().kind() != MentionKind.ACTOR) {
            throw Refusals.of("type", "must be PERSON, ORGANIZATION or STATE for an actor");
        }
        return say(actor, null, Change.typed(said.type()), said);
    }

    private CorrectionView split(StoredActor actor, NewCorrection said) {
        var members = actors.members(actor);
        var moved = splits.mentions(members, said);
        var part = splits.part(members, moved);
        var change =
                Change.split(said.names(), members.stream().map(StoredActor::id).toList(), said.name());
        return record(actor, part, change, said, said.mentions() == null ? List.of() : moved);
    }

    private CorrectionView say(StoredActor actor, StoredActor other, Change change, NewCorrection said) {
        return record(actor, other, change, said, List.of());
    }

    private CorrectionView record(
            StoredActor actor, StoredActor other, Change change, NewCorrection said, List<StoredMention> mentions) {
        var correction = new StoredCorrection(
                said.kind(), actor.id(), other == null ? null : other.id(), change, Authorship.of(said));
        correction.portraits = Stream.concat(actors.members(actor).stream(), Stream.ofNullable(other))
                .map(actors::keep)
                .toList();
        ledger.add(correction, mentions);
        inForce.apply(correction);
        return CorrectionView.of(correction, null);
    }
}
