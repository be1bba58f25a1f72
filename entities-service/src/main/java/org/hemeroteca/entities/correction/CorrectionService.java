package org.hemeroteca.entities.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hemeroteca.entities.actor.ActorService;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.precondition.Preconditions;

/** Reads the ledger of corrections, and takes them back. */
@ApplicationScoped
class CorrectionService {
    private static final String LIST = "corrections";

    private final ArchiveCounts counts;
    private final ActorService dossiers;
    private final CorrectedActors actors;
    private final MentionCorrections mentions;
    private final Preconditions preconditions;
    private final Ledger ledger;
    private final InForce inForce;

    CorrectionService(
            ArchiveCounts counts,
            ActorService dossiers,
            CorrectedActors actors,
            MentionCorrections mentions,
            Preconditions preconditions,
            Ledger ledger,
            InForce inForce) {
        this.counts = counts;
        this.dossiers = dossiers;
        this.actors = actors;
        this.mentions = mentions;
        this.preconditions = preconditions;
        this.ledger = ledger;
        this.inForce = inForce;
    }

    @Transactional
    Page<CorrectionView> list(PageParameters page) {
        return page(page, ledger::all);
    }

    /** @throws HttpProblem 404 when there is no such actor */
    @Transactional
    Page<CorrectionView> ofActor(String id, PageParameters page) {
        dossiers.find(id);
        return page(page, (after, limit) -> ledger.ofActor(id, after, limit));
    }

    @Transactional
    Page<CorrectionView> ofMention(UUID id, PageParameters page) {
        return page(page, (after, limit) -> ledger.ofMention(id, after, limit));
    }

    private Page<CorrectionView> page(
            PageParameters page, BiFunction<Optional<Cursor>, Integer, List<StoredCorrection>> query) {
        var rows = query.apply(page.after(LIST, 1), page.limit());
        var undoing = ledger.undoing(rows);
        return Page.of(rows, page.limit(), row -> Cursor.at(LIST, row.ordinal))
                .map(row -> CorrectionView.of(row, undoing.get(row.id)));
    }

    /** @throws HttpProblem 404 when there is no such correction */
    @Transactional
    CorrectionView read(UUID id) {
        return view(find(id));
    }

    private CorrectionView view(StoredCorrection correction) {
        return CorrectionView.of(correction, ledger.undoing(List.of(correction)).get(correction.id));
    }

    private StoredCorrection find(UUID id) {
        return ledger.findByIdOptional(id)
                .orElseThrow(
                        () -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no correction with this id."));
    }

    /**
     * Takes a correction back.
     *
     * @param ifMatch the entity tag of the correction that the person saw
     * @throws HttpProblem 404 when there is no such correction, 409 when it does not hold any longer or a later one builds on it,
     *     412 or 428 when the person did not see it as it is
     */
    @Transactional
    CorrectionView undo(UUID id, Authorship authorship, String ifMatch) {
        counts.lock();
        var undone = find(id);
        preconditions.demand(ifMatch, () -> view(undone));
        refuseWhatCannotBeUndone(undone);
        var undoing = StoredCorrection.undoing(undone, authorship);
        ledger.add(undoing, List.of());
        if (undone.isOfMentions()) {
            mentions.restore(undone);
        } else {
            inForce.apply(undone);
        }
        return CorrectionView.of(undoing, null);
    }

    private void refuseWhatCannotBeUndone(StoredCorrection correction) {
        if (correction.kind == CorrectionKind.UNDO) {
            throw conflict("What was undone is said again by a new correction.");
        }
        if (ledger.isUndone(correction)) {
            throw conflict("The correction is undone already.");
        }
        if (correction.kind == CorrectionKind.SPLIT && isBuiltOn(correction)) {
            throw conflict("A later correction speaks of the actor that was split off; undo that one first.");
        }
    }

    /** Whether the part of a split has become one with another actor, or is said never to be the same as the rest. */
    private boolean isBuiltOn(StoredCorrection split) {
        boolean merged = actors.find(split.otherId)
                .map(part -> !part.survivorId().equals(part.id()) || hasJoined(split.actorId, part))
                .orElse(false);
        boolean apart = ledger.inForceBetween(split.actorId, split.otherId).stream()
                .anyMatch(said -> said.kind == CorrectionKind.NEVER_SAME);
        return merged || apart;
    }

    private boolean hasJoined(String id, StoredActor part) {
        return actors.find(id)
                .map(whole -> whole.survivorId().equals(part.id()))
                .orElse(false);
    }

    private static HttpProblem conflict(String detail) {
        return HttpProblem.valueOf(Response.Status.CONFLICT, detail);
    }
}
