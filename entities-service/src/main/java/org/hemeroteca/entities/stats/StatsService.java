package org.hemeroteca.entities.stats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hemeroteca.entities.text.TextNormalizer;

/** Counts what the archive holds. */
@ApplicationScoped
public class StatsService {
    private static final String ACTOR = "actor";
    private static final String ACTOR_TYPE = "type";
    private static final String PLACE = "place";
    private static final String PLACE_TYPE = "place_type";

    private final StatsRepository counts;

    StatsService(StatsRepository counts) {
        this.counts = counts;
    }

    @Transactional
    ArchiveStats archive() {
        var timeline = counts.timeline();
        return new ArchiveStats(
                counts.articles(),
                counts.named(ACTOR, ACTOR_TYPE),
                counts.named(PLACE, PLACE_TYPE),
                counts.mentions(),
                timeline.get("entries", Number.class).longValue(),
                timeline.get("earliest", LocalDate.class),
                timeline.get("latest", LocalDate.class));
    }

    @Transactional
    NameStats names(String beginning) {
        String prefix = TextNormalizer.key(beginning);
        return new NameStats(counts.named(ACTOR, ACTOR_TYPE, prefix), counts.named(PLACE, PLACE_TYPE, prefix));
    }
}
