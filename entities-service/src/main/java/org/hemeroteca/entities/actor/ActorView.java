package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * The dossier of an actor.
 *
 * @param names under which names the articles speak of it, most used first
 * @param offices the titles under which articles name a person, newest first
 */
public record ActorView(
        @JsonUnwrapped ActorSummary summary,
        List<NameCount> names,
        List<HeldOffice> offices,
        @JsonUnwrapped Period period) {

    /**
     * When articles speak of the actor; null where none of them is dated.
     *
     * @param firstPublishedOn publication date of the oldest dated article that mentions it
     * @param lastPublishedOn of the newest
     */
    public record Period(LocalDate firstPublishedOn, LocalDate lastPublishedOn) {}

    /** A name and how many mentions use it. */
    public record NameCount(String name, long mentions) {}

    /**
     * An office with its evidence.
     *
     * @param title as the article has it
     * @param publishedOn publication date of the article, where known
     */
    public record HeldOffice(String title, String articleId, LocalDate publishedOn) {}
}
