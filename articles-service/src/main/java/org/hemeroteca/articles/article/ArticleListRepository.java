package org.hemeroteca.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** The queries on many articles. */
@ApplicationScoped
class ArticleListRepository {
    private static final String SUMMARY = """
            select new org.hemeroteca.articles.article.ArticleSummary(
                a.id, a.revision, left(r.text, 200), a.metadata.title, a.metadata.source, a.metadata.url,
                a.metadata.language, a.metadata.publishedOn, a.metadata.externalId, a.duplicateOf, a.hash, r.length,
                a.storedAt)""" + ArticleRepository.FROM_CURRENT;

    private static final String COUNT = """
            select new org.hemeroteca.articles.article.ArticleCount(%1$s, count(*)) from Article a
            where a.deletedAt is null%2$s
            group by %1$s order by %1$s asc nulls last""";

    private static final Map<String, String> ATTRIBUTES =
            Map.of("publishedOn", "a.metadata.publishedOn", "storedAt", "a.storedAt");

    private final Session session;

    ArticleListRepository(Session session) {
        this.session = session;
    }

    List<ArticleSummary> list(Stretch stretch) {
        return select(SUMMARY, ArticleSummary.class, stretch);
    }

    /** As {@link #list}, with the texts. */
    List<ArticleView> read(Stretch stretch) {
        return select(ArticleRepository.VIEW, ArticleView.class, stretch);
    }

    private <T> List<T> select(String start, Class<T> type, Stretch stretch) {
        ArticleOrder order = stretch.order();
        Map<String, Object> parameters = new HashMap<>();
        String hql =
                start + "true" + conditions(stretch.filter(), parameters) + position(order, stretch.after(), parameters)
                        + " order by %s %s, a.id %2$s".formatted(order.attribute(), order.direction());
        SelectionQuery<T> select = session.createSelectionQuery(hql, type).setMaxResults(stretch.limit());
        parameters.forEach(select::setParameter);
        return select.getResultList();
    }

    /** @return up to {@code limit} counts behind a value, in the order of the values */
    List<ArticleCount> count(CountedBy by, ArticleFilter filter, Optional<String> after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(filter, parameters);
        if (after.isPresent()) {
            conditions += " and (%1$s > :after or %1$s is null)".formatted(by.expression());
            parameters.put("after", after.get());
        }
        SelectionQuery<ArticleCount> select = session.createSelectionQuery(
                        COUNT.formatted(by.expression(), conditions), ArticleCount.class)
                .setMaxResults(limit);
        parameters.forEach(select::setParameter);
        return select.getResultList();
    }

    private static String position(
            ArticleOrder order, Optional<ArticlePosition> after, Map<String, Object> parameters) {
        return after.map(position -> {
                    parameters.put("last", order.value(position.number()));
                    parameters.put("lastId", position.id());
                    return " and (%s, a.id) %s (:last, :lastId)".formatted(order.attribute(), order.comparison());
                })
                .orElse("");
    }

    private static String conditions(ArticleFilter filter, Map<String, Object> parameters) {
        return among(filter.ids(), parameters)
                + equal("source", filter.source(), parameters)
                + equal("externalId", filter.externalId(), parameters)
                + language(filter.language(), parameters)
                + ranges(filter, parameters);
    }

    private static String among(List<UUID> ids, Map<String, Object> parameters) {
        if (ids == null) {
            return "";
        }
        parameters.put("ids", ids);
        return " and a.id in :ids";
    }

    private static String equal(String attribute, String value, Map<String, Object> parameters) {
        if (value == null) {
            return "";
        }
        parameters.put(attribute, value);
        return " and a.metadata.%1$s = :%1$s".formatted(attribute);
    }

    private static String language(String tag, Map<String, Object> parameters) {
        if (tag == null) {
            return "";
        }
        parameters.put("language", tag);
        return " and (a.metadata.language = :language or left(a.metadata.language, length(:language) + 1) = :language || '-')";
    }

    private static String ranges(ArticleFilter filter, Map<String, Object> parameters) {
        return filter.ranges().stream()
                .map(range -> {
                    parameters.put(range.name(), range.value());
                    return " and %s %s :%s"
                            .formatted(ATTRIBUTES.get(range.attribute()), range.operator(), range.name());
                })
                .collect(Collectors.joining());
    }
}
