package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;

/**
 * Which actor of the archive a text's actor is.
 *
 * @param id of the actor; empty when a new one has to be made
 * @param score of the link, or of the best one that was refused; 0 to 1
 * @param reasons what spoke for the link and against it, strongest first
 * @param alsoSame ids of further actors that prove to be the same one and have to be merged into it
 */
public record LinkDecision(Optional<String> id, double score, List<String> reasons, List<String> alsoSame) {
    public LinkDecision {
        reasons = List.copyOf(reasons);
        alsoSame = List.copyOf(alsoSame);
    }

    /** A person says so. */
    static LinkDecision said(String id) {
        return new LinkDecision(Optional.of(id), 1, List.of("corrected"), List.of());
    }

    static LinkDecision newActor(double score, List<String> reasons) {
        return new LinkDecision(Optional.empty(), score, reasons, List.of());
    }
}
