package org.hemeroteca.entities.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Every change of the counts of who is named beside whom. */
@ApplicationScoped
class CompanyRepository {
    /** Any number will do that no other use of advisory locks in this database has. */
    private static final long COUNTING = 0x48656d65726f7463L;

    /** An article that names more is a list, whose pairs mean little and would be too many to count. */
    private static final int MOST_ACTORS = 100;

    private static final String LOCK = "select pg_try_advisory_xact_lock(:key)";

    private static final String TAKE_DUE = """
            delete from company_due where article_id in (select article_id from company_due limit :most)
            returning article_id""";

    /** Finds each sum by its key, however many there are; a merge of the two tables would read all of them. */
    private static final String ADD_UP = """
            insert into company_sum as total (one, other, sentences, articles)
            select one, other, :sign * sum(sentences), :sign * count(*) from company
            where article_id in (:articles) group by one, other
            on conflict (one, other) do update
            set sentences = total.sentences + excluded.sentences, articles = total.articles + excluded.articles""";

    private static final String DROP_EMPTY = """
            delete from company_sum where articles = 0 and (one, other) in (
                select one, other from company where article_id in (:articles))""";

    private static final String FORGET = "delete from company where article_id in (:articles)";

    /** The articles are named for {@code annotation_run} too: a planner who thinks of many pairs would read all of it. */
    private static final String COUNT = """
            with named as materialized (
                select m.article_id, m.sentence_id, a.number
                from standing_mention m join actor a on a.id = m.actor_id
                where m.article_id in (:articles) and m.zone not in ('byline', 'boilerplate')
            ), chosen as (
                select article_id, number, row_number() over (
                    partition by article_id order by count(*) desc, number) as place
                from named group by article_id, number
            ), present as materialized (
                select article_id, number from chosen where place <= :most
                union all select distinct article_id, 0 from named
            ), spoken as materialized (
                select distinct article_id, sentence_id, number from named join present using (article_id, number)
                where sentence_id is not null
                union all select distinct article_id, sentence_id, 0 from named where sentence_id is not null
            ), together as (
                select x.article_id, x.number as one, y.number as other, count(*) as sentences
                from spoken x join spoken y on y.sentence_id = x.sentence_id and y.number >= x.number
                where x.number > 0 or y.number = 0
                group by x.article_id, x.number, y.number
            )
            insert into company (article_id, one, other, sentences, published_on)
            select x.article_id, x.number, y.number, coalesce(t.sentences, 0), coalesce(r.published_on, '-infinity')
            from present x
            join present y on y.article_id = x.article_id and y.number >= x.number and (x.number > 0 or y.number = 0)
            join annotation_run r on r.article_id = x.article_id and r.article_id in (:articles)
            left join together t on t.article_id = x.article_id and t.one = x.number and t.other = y.number""";

    private final Session database;

    CompanyRepository(Session database) {
        this.database = database;
    }

    /** Whether no other transaction counts; if so, none will until this one ends. */
    boolean lock() {
        return database.createNativeQuery(LOCK, Boolean.class)
                .setParameter("key", COUNTING)
                .getSingleResult();
    }

    /** Some of the articles whose mentions have changed; what changes from now on is noted anew. */
    List<UUID> takeDue(int most) {
        return database.createNativeQuery(TAKE_DUE, UUID.class)
                .setParameter("most", most)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Takes what was counted of the articles away. */
    void subtract(List<UUID> articles) {
        addUp(articles, -1);
        update(DROP_EMPTY, articles);
        update(FORGET, articles);
    }

    /** Counts the articles as they are now; one that is gone counts nothing. */
    void count(List<UUID> articles) {
        database.createNativeMutationQuery(COUNT)
                .setParameter("articles", articles)
                .setParameter("most", MOST_ACTORS)
                .executeUpdate();
        addUp(articles, 1);
    }

    private void addUp(List<UUID> articles, int sign) {
        database.createNativeMutationQuery(ADD_UP)
                .setParameter("articles", articles)
                .setParameter("sign", sign)
                .executeUpdate();
    }

    private void update(String statement, List<UUID> articles) {
        database.createNativeMutationQuery(statement)
                .setParameter("articles", articles)
                .executeUpdate();
    }
}
