package org.hemeroteca.entities.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.hemeroteca.entities.mention.MentionService;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.place.PlaceArchive;
import org.hemeroteca.entities.precondition.Preconditions;

/** Takes down what people say of mentions, and has it hold. */
@ApplicationScoped
class MentionCorrections {
    private final ArchiveCounts counts;
    private final MentionService mentions;
    private final CorrectedActors actors;
    private final PlaceArchive places;
    private final Preconditions preconditions;
    private final Meanings meanings;
    private final Ledger ledger;
    private final EntityManager database;

    MentionCorrections(
            ArchiveCounts counts,
            MentionService mentions,
            CorrectedActors actors,
            PlaceArchive places,
            Preconditions preconditions,
            Meanings meanings,
            Ledger ledger,
            EntityManager database) {
        this.counts = counts;
        this.mentions = mentions;
        this.actors = actors;
        this.places = places;
        this.preconditions = preconditions;
        this.meanings = meanings;
        this.ledger = ledger;
        this.database = database;
    }

    /**
     * @param ifMatch the entity tag of the mention that the person saw
     * @throws HttpProblem 404 when there is no such mention, 409 when it is rejected already, 412 or 428 when the person did not
     *     see it as it is, 422 when what is said makes no sense of it
     */
    @Transactional
    CorrectionView correct(UUID id, NewCorrection said, String ifMatch) {
        counts.lock();
        var mention = mentions.find(id);
        preconditions.demand(ifMatch, () -> mentions.read(id));
        return switch (said.kind()) {
            case REJECT -> reject(mention, said);
            case ASSIGN -> assign(mention, said);
            case RETYPE -> retype(mention, said);
            default -> throw Refusals.ofKind("a mention", "REJECT, ASSIGN or RETYPE");
        };
    }

    private CorrectionView reject(StoredMention mention, NewCorrection said) {
        if (mention.isRejected()) {
            throw HttpProblem.valueOf(Response.Status.CONFLICT, "The mention is rejected already.");
        }
        return record(mention, null, Change.NONE, said);
    }

    private CorrectionView assign(StoredMention mention, NewCorrection said) {
        refuseDates(mention);
        if (said.place() != null) {
            var place = places.find(said.place()).orElseThrow(() -> Refusals.of("place", "is no place that is known"));
            return record(mention, null, Change.meaning(place.mentionType(), place.id()), said);
        }
        var actor = actors.find(said.actor())
                .map(StoredActor::shown)
                .orElseThrow(() -> Refusals.of("actor", "names no actor of the archive"));
        return record(mention, actor, Change.meaning(actor.type(), null), said);
    }

    private CorrectionView retype(StoredMention mention, NewCorrection said) {
        refuseDates(mention);
        if (said.type().kind() == MentionKind.DATE) {
            throw Refusals.of("type", "must be PERSON, ORGANIZATION, STATE, GPE or LOCATION");
        }
        if (said.type().kind() == MentionKind.PLACE) {
            var place = places.named(mention.text());
            return record(mention, null, Change.meaning(said.type(), place.id()), said);
        }
        return record(mention, meanings.actor(said.type(), mention.text()), Change.meaning(said.type(), null), said);
    }

    private static void refuseDates(StoredMention mention) {
        if (mention.type().kind() == MentionKind.DATE) {
            throw Refusals.of("kind", "must be REJECT for a time expression");
        }
    }

    private CorrectionView record(StoredMention mention, StoredActor named, Change change, NewCorrection said) {
        var before = mention.actor();
        var correction = new StoredCorrection(
                said.kind(),
                before == null ? null : before.id(),
                named == null ? null : named.id(),
                change,
                Authorship.of(said));
        correction.portraits = Stream.of(before, named)
                .filter(actor -> actor != null)
                .distinct()
                .map(actors::keep)
                .toList();
        ledger.add(correction, List.of(mention));
        recounting(mention.articleId(), () -> mention.correct(meanings.of(correction)));
        return CorrectionView.of(correction, null);
    }

    /** Takes a correction back from the mentions that stand as it has them; what was said of them before holds again. */
    void restore(StoredCorrection undone) {
        for (var article : undone.anchors.stream()
                .map(anchor -> anchor.articleId)
                .distinct()
                .toList()) {
            recounting(
                    article,
                    () -> mentions.corrected(article, undone.id.toString())
                            .forEach(mention -> restore(mention, article)));
        }
    }

    private void restore(StoredMention mention, UUID article) {
        mention.restore(meanings.found(mention));
        ledger.inForceIn(article).stream()
                .filter(correction ->
                        correction.anchors.stream().anyMatch(anchor -> anchor.mentionId.equals(mention.id())))
                .forEach(correction -> mention.correct(meanings.of(correction)));
    }

    private void recounting(UUID article, Runnable change) {
        database.flush();
        counts.subtract(article);
        change.run();
        database.flush();
        counts.add(article);
    }
}
