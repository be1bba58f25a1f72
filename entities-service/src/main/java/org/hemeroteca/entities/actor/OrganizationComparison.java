package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.actor.OrganizationName.Part;

/** Compares the name of an organisation with one that is as full or fuller. */
final class OrganizationComparison {
    private static final double SAME = 1.0;
    private static final double INITIALS = 0.9;
    private static final double BEGINNING = 0.9;
    private static final double HEAD_AND_PARTS = 0.85;
    private static final double HEAD = 0.75;
    private static final double PROPER_PART = 0.75;
    private static final double MISSPELT = 0.85;

    private final OrganizationName name;
    private final OrganizationName fuller;
    private int slips;
    private int first = -1;
    private int last = -1;

    OrganizationComparison(OrganizationName name, OrganizationName fuller) {
        this.name = name;
        this.fuller = fuller;
    }

    Optional<Agreement> agreement() {
        if (name.key().equals(fuller.key())) {
            return Optional.of(new Agreement(SAME, "same-name"));
        }
        if (name.acronym() && isInitials()) {
            return Optional.of(new Agreement(INITIALS, "initials"));
        }
        if (name.acronym() && fuller.acronym() || !found()) {
            return Optional.empty();
        }
        return contained().map(found -> slips > 0 ? misspelt(found) : found);
    }

    private static Agreement misspelt(Agreement found) {
        return new Agreement(found.score() * MISSPELT, found.reason() + "-misspelt");
    }

    private boolean isInitials() {
        return !fuller.acronym()
                && name.key().length() > 1
                && (name.key().equals(fuller.initials()) || name.key().equals(fuller.allInitials()));
    }

    private boolean found() {
        int at = 0;
        for (Part part : name.parts()) {
            while (at < fuller.parts().size() && !matches(part, fuller.parts().get(at))) {
                at++;
            }
            if (at == fuller.parts().size()) {
                return false;
            }
            first = first < 0 ? at : first;
            last = at++;
        }
        return true;
    }

    private boolean matches(Part part, Part other) {
        if (part.word().text().equals(other.word().text())) {
            return true;
        }
        boolean slip = !name.acronym()
                && (part.word().soundsLike(other.word()) || part.word().misspells(other.word()));
        slips += slip ? 1 : 0;
        return slip;
    }

    private Optional<Agreement> contained() {
        List<Part> whole = fuller.parts();
        int size = name.parts().size();
        if (size == whole.size()) {
            return Optional.of(new Agreement(SAME, "same-name"));
        }
        if (first > 0) {
            return isProperPart() ? Optional.of(new Agreement(PROPER_PART, "proper-part")) : Optional.empty();
        }
        if (size == 1) {
            return Optional.of(new Agreement(HEAD, "head"));
        }
        return Optional.of(
                last == size - 1
                        ? new Agreement(BEGINNING, "beginning-of-name")
                        : new Agreement(HEAD_AND_PARTS, "parts-of-name"));
    }

    /** The end of the name without its generic word; what stands behind a preposition is another body, or a place. */
    private boolean isProperPart() {
        return last == fuller.parts().size() - 1
                && last - first == name.parts().size() - 1
                && !fuller.parts().get(first).complement();
    }
}
