package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.hemeroteca.entities.dossier.NameCount;
import org.hemeroteca.entities.dossier.Period;

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
     * An office with its evidence.
     *
     * @param title as the article has it
     * @param publishedOn publication date of the article, where known
     */
    public record HeldOffice(String title, String articleId, LocalDate publishedOn) {}
}
