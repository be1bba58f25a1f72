package org.hemeroteca.entities.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.actor.IdentifierScheme;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * A line of the ledger.
 *
 * @param actorId the actor that it is about
 * @param otherId MERGE: the survivor; SPLIT: the new actor; NEVER_SAME: the other one; RETYPE of a mention, ASSIGN: whom it names
 * @param mentions the mentions that it is about, as they were found then
 * @param names SPLIT: the names that mean the new actor
 * @param name RENAME, SPLIT: the name
 * @param type RETYPE, ASSIGN: the type
 * @param scheme IDENTIFY: the catalogue
 * @param identifier IDENTIFY: the identifier in it; absent for none
 * @param placeId RETYPE, ASSIGN: the place that the mention names
 * @param undoes UNDO: the correction that no longer holds
 * @param undoneBy the line by which this one no longer holds; absent while it does
 */
public record CorrectionView(
        UUID id,
        CorrectionKind kind,
        String actorId,
        String otherId,
        List<AnchorView> mentions,
        List<String> names,
        String name,
        MentionType type,
        IdentifierScheme scheme,
        String identifier,
        String placeId,
        String reason,
        String by,
        Instant at,
        UUID undoes,
        UUID undoneBy) {

    /**
     * A mention as a correction speaks of it.
     *
     * @param text its words
     */
    public record AnchorView(UUID id, UUID articleId, String text) {}

    /** @param undoing the line that undid it, or null */
    static CorrectionView of(StoredCorrection correction, StoredCorrection undoing) {
        var change = correction.change;
        return new CorrectionView(
                correction.id,
                correction.kind,
                correction.actorId,
                correction.otherId,
                correction.anchors.isEmpty() ? null : anchors(correction),
                change.names(),
                change.name(),
                change.type(),
                correction.scheme(),
                change.identifier(),
                change.placeId(),
                correction.reason,
                correction.madeBy,
                correction.madeAt,
                correction.undoes,
                undoing == null ? null : undoing.id);
    }

    private static List<AnchorView> anchors(StoredCorrection correction) {
        return correction.anchors.stream()
                .map(anchor -> new AnchorView(anchor.mentionId, anchor.articleId, anchor.quote))
                .toList();
    }
}
