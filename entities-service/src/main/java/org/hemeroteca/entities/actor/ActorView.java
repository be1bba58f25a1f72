package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.dossier.NameCount;
import org.hemeroteca.entities.dossier.Occasion;
import org.hemeroteca.entities.dossier.Period;
import org.hemeroteca.entities.dossier.Related;

/**
 * The dossier of an actor.
 *
 * @param identifiers what it is elsewhere, by scheme: see {@link IdentifierScheme}; also {@code iso3166} (alpha-2, of a state)
 * @param names under which names the articles speak of it, most used first
 * @param offices the titles under which articles name a person, newest first
 * @param affiliations the states and bodies that those titles name
 * @param firstMention in the oldest dated article that mentions it
 * @param lastMention in the newest
 * @param coActors the actors with whom the newest articles mention it in one sentence, most often first
 * @param places the same of places
 * @param mergedIds the ids of the actors that have become one with it
 * @param neverSame the actors of which a person says that they are never the same as this one
 */
public record ActorView(
        @JsonUnwrapped ActorSummary summary,
        Map<String, String> identifiers,
        List<NameCount> names,
        List<HeldOffice> offices,
        List<Affiliation> affiliations,
        @JsonUnwrapped Period period,
        Occasion firstMention,
        Occasion lastMention,
        List<Related.Companion> coActors,
        List<Related.Companion> places,
        List<String> mergedIds,
        List<Namesake> neverSame) {

    /**
     * An office with its evidence.
     *
     * @param title as the newest article has it
     * @param articleId the newest article that says so
     * @param publishedOn its publication date, where known
     * @param sentence its words
     * @param articles articles that say so
     * @param firstPublishedOn publication date of the oldest dated one; null where none is dated
     * @param lastPublishedOn of the newest
     */
    public record HeldOffice(
            String title,
            String articleId,
            LocalDate publishedOn,
            String sentence,
            long articles,
            LocalDate firstPublishedOn,
            LocalDate lastPublishedOn) {}

    /**
     * A state or body that a person serves, by its titles.
     *
     * @param id the actor's
     * @param type STATE or ORGANIZATION
     * @param articleId the newest article that says so
     * @param articles articles that say so
     * @param firstPublishedOn publication date of the oldest dated one; null where none is dated
     * @param lastPublishedOn of the newest
     */
    public record Affiliation(
            String id,
            String name,
            String type,
            String articleId,
            long articles,
            LocalDate firstPublishedOn,
            LocalDate lastPublishedOn) {
        Affiliation named(String name) {
            return new Affiliation(id, name, type, articleId, articles, firstPublishedOn, lastPublishedOn);
        }
    }

    /** Another actor that may be taken for this one. */
    public record Namesake(String id, String name) {}
}
