package org.hemeroteca.launcher.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemeroteca.launcher.archive.Article;

/** The articles that a report cites, numbered in the order in which they are first cited. */
final class Sources {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    String cite(String articleId) {
        return "[%d]".formatted(numbers.computeIfAbsent(articleId, id -> numbers.size() + 1));
    }

    List<String> articleIds() {
        return List.copyOf(numbers.keySet());
    }

    Table table(List<Article> articles, int width) {
        var rows = new ArrayList<List<String>>();
        for (Article article : articles) {
            rows.add(List.of(
                    cite(article.id()),
                    Objects.requireNonNullElse(article.publishedOn(), "undated"),
                    Objects.requireNonNullElse(article.source(), "–"),
                    article.text(),
                    article.id()));
        }
        int rest = Math.max(20, width - 4 - 10 - 12 - 36 - 10);
        return new Table(
                List.of(
                        Column.of("", 4),
                        Column.of("PUBLISHED", 10),
                        Column.of("SOURCE", 12),
                        Column.of("BEGINS", rest),
                        Column.of("ID", 36)),
                rows);
    }
}
