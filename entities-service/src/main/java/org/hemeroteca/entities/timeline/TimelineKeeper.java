package org.hemeroteca.entities.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Has entries follow when two actors become one, or two again. The database notes which actors are due; of one in fifty thousand
 * mentions the statements are done a few articles at a time, each time in a transaction of its own.
 */
@ApplicationScoped
public class TimelineKeeper {
    /** No article is stored meanwhile: these take as long as a few. */
    private static final int ARTICLES_AT_ONCE = 20;

    private final Session database;

    TimelineKeeper(Session database) {
        this.database = database;
    }

    /**
     * Does the statements of some articles anew.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean catchUp() {
        return database.createNativeQuery("select timeline_catch_up(:most)", Boolean.class)
                .setParameter("most", ARTICLES_AT_ONCE)
                .getSingleResult();
    }
}
