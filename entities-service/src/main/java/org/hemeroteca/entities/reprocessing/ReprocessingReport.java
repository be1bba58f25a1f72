package org.hemeroteca.entities.reprocessing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hibernate.Session;

/** Every query on how far orders to annotate articles again are, and what they did. */
@ApplicationScoped
class ReprocessingReport {
    private static final int SAMPLE = 20;

    private static final String PROGRESS = """
            select reprocessing_id as id, state, count(*) as articles from reprocessing_article
            where reprocessing_id in (:orders) group by reprocessing_id, state""";

    private static final String CHANGES = """
            select kind, sum(added) as added, sum(lost) as lost, sum(changed) as changed
            from reprocessing_difference where reprocessing_id = :order group by kind""";

    private static final String CHANGED_ARTICLES =
            "select count(distinct article_id) from reprocessing_difference where reprocessing_id = :order";

    private static final String FAILURES = """
            select article_id, failure from reprocessing_article
            where reprocessing_id = :order and state = 'FAILED' order by article_id limit :most""";

    private final Session database;

    ReprocessingReport(Session database) {
        this.database = database;
    }

    /** How many articles of each order are how far. */
    Map<UUID, ReprocessingView.Progress> progress(Collection<UUID> orders) {
        return orders.isEmpty()
                ? Map.of()
                : database
                        .createNativeQuery(PROGRESS, Tuple.class)
                        .setParameter("orders", orders)
                        .getResultStream()
                        .collect(groupingBy(row -> row.get("id", UUID.class)))
                        .entrySet()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, entry -> progress(entry.getValue())));
    }

    private static ReprocessingView.Progress progress(List<Tuple> counts) {
        var byState = counts.stream()
                .collect(toMap(row -> row.get("state", String.class), row -> row.get("articles", Long.class)));
        return new ReprocessingView.Progress(
                byState.values().stream().mapToLong(Long::longValue).sum(),
                byState.getOrDefault("PENDING", 0L),
                byState.getOrDefault("DONE", 0L),
                byState.getOrDefault("SKIPPED", 0L),
                byState.getOrDefault("FAILED", 0L));
    }

    ReprocessingView.Outcome outcome(UUID order) {
        long articles = database.createNativeQuery(CHANGED_ARTICLES, Long.class)
                .setParameter("order", order)
                .getSingleResult();
        return new ReprocessingView.Outcome(articles, changes(order), sample(order), failures(order));
    }

    private Map<MentionKind, ReprocessingView.Count> changes(UUID order) {
        var changes = new EnumMap<MentionKind, ReprocessingView.Count>(MentionKind.class);
        for (MentionKind kind : MentionKind.values()) {
            changes.put(kind, new ReprocessingView.Count(0, 0, 0));
        }
        database.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("order", order)
                .getResultStream()
                .forEach(row -> changes.put(
                        MentionKind.valueOf(row.get("kind", String.class)),
                        new ReprocessingView.Count(
                                row.get("added", Long.class),
                                row.get("lost", Long.class),
                                row.get("changed", Long.class))));
        return changes;
    }

    private List<ReprocessingView.ArticleChange> sample(UUID order) {
        return database.createSelectionQuery(
                        "from StoredDifference where orderId = :order order by articleId, kind", StoredDifference.class)
                .setParameter("order", order)
                .setMaxResults(SAMPLE)
                .getResultStream()
                .flatMap(difference -> difference.sample.stream()
                        .map(change ->
                                new ReprocessingView.ArticleChange(difference.articleId, difference.kind, change)))
                .limit(SAMPLE)
                .toList();
    }

    private List<ReprocessingView.Failure> failures(UUID order) {
        return database.createNativeQuery(FAILURES, Tuple.class)
                .setParameter("order", order)
                .setParameter("most", SAMPLE)
                .getResultStream()
                .map(row -> new ReprocessingView.Failure(
                        row.get("article_id", UUID.class), row.get("failure", String.class)))
                .toList();
    }
}
