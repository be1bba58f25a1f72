package org.hemeroteca.articles.search;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.articles.article.ArticleFilter;
import org.hibernate.query.NativeQuery;

/**
 * What an article has to be to be a hit: to have the words, and to meet the filter.
 *
 * @param terms one or more
 */
record SearchCondition(SearchTerms terms, ArticleFilter filter) {
    private static final String OF_EXTERNAL_ID = """
            and exists (select 1 from article a where a.id = d.article_id and a.external_id = :externalId)""";

    private static final Map<String, String> COLUMNS = Map.of("publishedOn", "published_on", "storedAt", "stored_at");

    /** What the index is asked beside {@code :match}, of a {@code search_document d}. */
    String sql() {
        String ranges = filter.ranges().stream()
                .map(range ->
                        "and d.%s %s :%s ".formatted(COLUMNS.get(range.attribute()), range.operator(), range.name()))
                .collect(Collectors.joining());
        String external = filter.externalId() == null ? "" : OF_EXTERNAL_ID + " ";
        String ids = filter.ids() == null ? "" : "and d.article_id in (:ids) ";
        return ranges + external + ids;
    }

    /** Gives a query that holds {@link #sql} its values, {@code :match} among them. */
    void bind(NativeQuery<?> query) {
        query.setParameter("match", match());
        filter.ranges().forEach(range -> query.setParameter(range.name(), range.value()));
        if (filter.externalId() != null) {
            query.setParameter("externalId", filter.externalId());
        }
        if (filter.ids() != null) {
            query.setParameterList("ids", filter.ids());
        }
    }

    /** What is searched for, and what the filter asks for exactly. */
    private String match() {
        return Stream.of(
                        Optional.of("(" + terms.written() + ")"),
                        Optional.ofNullable(filter.source())
                                .map(source -> Segment.anyLexeme(DocumentWords.SOURCE + source)),
                        Optional.ofNullable(filter.language())
                                .map(tag -> Segment.anyLexeme(DocumentWords.LANGUAGE + tag)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" & "));
    }
}
