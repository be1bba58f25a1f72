package org.hemeroteca.launcher.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.launcher.archive.TimelineEntry;
import org.hemeroteca.launcher.archive.TimelineEntry.Evidence;
import org.hemeroteca.launcher.archive.TimelineEntry.Named;

/** The timeline as a table: when, who, where, a sentence that says so, and the articles it comes from. */
record TimelineTable(Sources sources, int width) {
    private static final int LINES = 3;
    private static final int SENTENCE_LINES = 2;
    private static final int WHO = 30;
    private static final int WHERE = 22;
    private static final int CITED = 8;

    Table of(List<TimelineEntry> entries) {
        int when =
                entries.stream().mapToInt(entry -> entry.value().length()).max().orElse(10);
        int rest = sentenceWidth(when);
        return new Table(
                List.of(
                        Column.of("WHEN", when),
                        Column.wrapped("WHO", WHO, LINES),
                        Column.wrapped("WHERE", WHERE, LINES),
                        Column.wrapped("SENTENCE", rest, SENTENCE_LINES),
                        Column.wrapped("ARTICLE", CITED, LINES)),
                entries.stream().map(entry -> row(entry, rest * SENTENCE_LINES)).toList());
    }

    private int sentenceWidth(int when) {
        return Math.max(30, width - when - WHO - WHERE - CITED - 10);
    }

    private List<String> row(TimelineEntry entry, int room) {
        return List.of(
                entry.value(),
                names(entry.actors()),
                names(entry.places()),
                tellingSentence(entry, room),
                cited(entry));
    }

    private static String names(List<Named> named) {
        return named.isEmpty() ? "–" : named.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** Of several sentences the one that names the most of who and where. */
    private static String tellingSentence(TimelineEntry entry, int room) {
        return entry.evidence().stream()
                .max(Comparator.comparingLong(
                        evidence -> namesIn(evidence.sentence().text(), entry)))
                .map(evidence -> new Excerpt(evidence.sentence().text(), room).around(evidence.focus()))
                .orElse("–");
    }

    private static long namesIn(String sentence, TimelineEntry entry) {
        return Stream.concat(entry.actors().stream(), entry.places().stream())
                .filter(named -> sentence.contains(named.name()))
                .count();
    }

    private String cited(TimelineEntry entry) {
        var articles =
                entry.evidence().stream().map(Evidence::articleId).collect(Collectors.toCollection(LinkedHashSet::new));
        return articles.stream().map(sources::cite).collect(Collectors.joining(" "));
    }
}
