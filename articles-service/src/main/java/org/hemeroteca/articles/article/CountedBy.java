package org.hemeroteca.articles.article;

import org.hemeroteca.articles.problem.ValueRefused;

/** By what articles are counted. */
public enum CountedBy {
    DAY("cast(a.metadata.publishedOn as String)"),
    SOURCE("a.metadata.source");

    private final String expression;

    CountedBy(String expression) {
        this.expression = expression;
    }

    /** @param by as a caller wrote it */
    public static CountedBy read(String by) {
        return switch (by == null ? "" : by) {
            case "day" -> DAY;
            case "source" -> SOURCE;
            default -> throw ValueRefused.parameter("by", "must be day or source");
        };
    }

    /** Text, as HQL says it; null where the value is not known. */
    String expression() {
        return expression;
    }
}
