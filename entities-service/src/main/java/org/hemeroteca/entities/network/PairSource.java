package org.hemeroteca.entities.network;

/**
 * Where the weights of pairs come from: as little of the archive is read as the question allows. Each source is a relation
 * {@code pair (one, other, weight)}, in which an actor with itself counts the units that name it, and 0 with itself all units
 * that name anybody.
 */
enum PairSource {
    /** The sums over all articles. */
    SUMS(
            "pair as not materialized (select one, other, {unit} as weight from company_sum)",
            "select {unit} as weight from company_sum where one = n.number and other = n.number"),

    /** The counts of the articles of a period. */
    DAYS("""
            pair as not materialized (
                select one, other, {sum} as weight from company
                where published_on between {from} and {to} and {shared}
                group by one, other
            )""", """
            select {sum} as weight from company
            where one = n.number and other = n.number and published_on between {from} and {to}"""),

    /** The counts of the sentences that mention a place. */
    SENTENCES_AT_PLACE("""
            pair as not materialized (
                select one, other, {sum} as weight from company_at_place
                where place_id = :place and published_on between {from} and {to} and {shared}
                group by one, other
            )""", """
            select {sum} as weight from company_at_place
            where place_id = :place and one = n.number and other = n.number and published_on between {from} and {to}"""),

    /** Whom the articles name that mention a place. */
    ARTICLES_AT_PLACE("""
            present as materialized (
                select actors from company_at_place
                where place_id = :place and other = 0 and published_on between {from} and {to}
            ), alone as materialized (
                select number, count(*) as weight from present, unnest(array_append(actors, 0)) number group by number
            ), pair as not materialized (
                select one, other, count(*) as weight
                from (select one, unnest(actors) as other from (select unnest(actors) as one, actors from present) each) beside
                where one <= other group by one, other
            )""", "select weight from alone where number = n.number"),

    /** The mentions themselves: in other zones than those that count. */
    MENTIONS("""
            mentioned as materialized (
                select m.article_id, m.{key} as unit, a.number
                from standing_mention m join actor a on a.id = m.actor_id join annotation_run r on r.article_id = m.article_id
                where m.zone in (:zones) and m.{key} is not null and (:anyDay or r.published_on between {from} and {to}) {beside}
            ), chosen as (
                select article_id, number, row_number() over (
                    partition by article_id order by count(*) desc, number) as position
                from mentioned group by article_id, number
            ), present as materialized (
                select distinct unit, number from mentioned join chosen using (article_id, number)
                where position <= 100
            ), pair as materialized (
                select x.number as one, y.number as other, count(*) as weight
                from present x join present y on y.unit = x.unit and y.number >= x.number
                group by x.number, y.number
                union all select 0, 0, count(distinct unit) from present
            )""", "select weight from pair where one = n.number and other = n.number");

    /** Only where a place is asked for: as one of two possibilities it would have all mentions read. */
    private static final String BESIDE = """
            and m.{key} in (select p.{key} from standing_mention p where p.place_id = :place and p.zone in (:zones))""";

    private static final String EVER = "coalesce(cast(:from as date), '-infinity')";
    private static final String FROM = "coalesce(cast(:from as date), '0001-01-01')";
    private static final String TO = "coalesce(cast(:to as date), '9999-12-31')";

    private final String pairs;
    private final String alone;

    PairSource(String pairs, String alone) {
        this.pairs = pairs;
        this.alone = alone;
    }

    static PairSource of(NetworkFilter filter) {
        if (!filter.readsCountedZones()) {
            return MENTIONS;
        }
        if (filter.place != null) {
            return filter.unit() == Unit.SENTENCE ? SENTENCES_AT_PLACE : ARTICLES_AT_PLACE;
        }
        return filter.hasPeriod() ? DAYS : SUMS;
    }

    /** The query with {@code {pairs}} and {@code {alone}} (the weight of number {@code n.number} alone) filled in. */
    String fill(String query, NetworkFilter filter) {
        String whole = query.replace("{pairs}", pairs)
                .replace("{alone}", alone)
                .replace("{beside}", filter.place == null ? "" : BESIDE);
        return filter.unit()
                .fill(whole.replace("{from}", filter.hasPeriod() ? FROM : EVER).replace("{to}", TO));
    }
}
