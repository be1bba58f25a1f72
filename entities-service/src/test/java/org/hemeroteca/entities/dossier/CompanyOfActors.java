package org.hemeroteca.entities.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** With whom and where actors are seen, as it is counted beforehand and as the mentions say. */
@ApplicationScoped
class CompanyOfActors {
    private static final int MOST = 100;

    private final RelatedRepository related;
    private final Session database;

    CompanyOfActors(RelatedRepository related, Session database) {
        this.related = related;
        this.database = database;
    }

    /** As it is counted, where no article waits. */
    List<Related> counted(String actor) {
        return QuarkusTransaction.requiringNew().call(() -> of(actor));
    }

    /** As the mentions say: one of the articles that mention the actor waits, as nobody else sees. */
    List<Related> mentioned(String actor, UUID article) {
        QuarkusTransaction.begin();
        try {
            database.createNativeMutationQuery("insert into company_due values (:article)")
                    .setParameter("article", article)
                    .executeUpdate();
            return of(actor);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Related> of(String actor) {
        return List.of(related.ever(Subject.ACTOR, actor, MOST), related.lately(Subject.ACTOR, actor, MOST));
    }
}
