package org.hemeroteca.entities.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.mention.SentenceEvidence;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.MentionView;

/** Puts the entries of the timeline together with whom and what their sentences mention. */
@ApplicationScoped
public class TimelineService {
    private static final String LIST = "timeline";

    /** Days of more than a century; a chart shows no more. */
    private static final int BUCKETS = 40_000;

    private final TimelineRepository timeline;

    TimelineService(TimelineRepository timeline) {
        this.timeline = timeline;
    }

    @Transactional
    Page<TimelineEntry> list(TimelineFilter filter, PageParameters page) {
        var rows = timeline.entries(filter, page.after(LIST, 2), page.limit());
        var entries =
                Page.of(rows, page.limit(), row -> Cursor.at(LIST, row.get("position", Number.class), row.get("id")));
        var ids = entries.items().stream().map(row -> row.get("id", UUID.class)).toList();
        var statements = timeline.statements(ids, filter.zoneList());
        Map<UUID, List<Tuple>> beside =
                by("sentence_id", timeline.beside(by("sentence_id", statements).keySet()));
        Map<UUID, List<Tuple>> said = by("entry_id", statements);
        return new Page<>(
                entries.items().stream()
                        // An article may have been removed since.
                        .filter(row -> said.containsKey(row.get("id", UUID.class)))
                        .map(row -> entry(row, said.get(row.get("id", UUID.class)), beside))
                        .toList(),
                entries.next());
    }

    @Transactional
    Histogram histogram(TimelineFilter filter, Histogram.Unit by) {
        var buckets = timeline.histogram(filter, by, BUCKETS).stream()
                .map(row -> bucket(row.get("start", LocalDate.class), by, row.get("entries", Number.class)))
                .toList();
        return new Histogram(by, buckets);
    }

    private static Histogram.Bucket bucket(LocalDate start, Histogram.Unit by, Number entries) {
        return new Histogram.Bucket(start, by.after(start), entries.longValue());
    }

    private static Map<UUID, List<Tuple>> by(String column, List<Tuple> rows) {
        return rows.stream().collect(groupingBy(row -> row.get(column, UUID.class), LinkedHashMap::new, toList()));
    }

    private static TimelineEntry entry(Tuple entry, List<Tuple> statements, Map<UUID, List<Tuple>> beside) {
        Tuple first = statements.get(0);
        var company = statements.stream()
                .map(statement -> statement.get("sentence_id", UUID.class))
                .distinct()
                .flatMap(sentence -> beside.getOrDefault(sentence, List.of()).stream())
                .toList();
        return new TimelineEntry(
                entry.get("id").toString(),
                TimelineEntry.When.of(first),
                Certainty.of(entry.get("certainty", Number.class)),
                distinct(MentionKind.ACTOR, company, TimelineService::actor),
                distinct(MentionKind.PLACE, company, TimelineService::place),
                entry.get("articles", Number.class).longValue(),
                statements.stream().map(TimelineService::source).toList(),
                entry.get("noted_at", Instant.class));
    }

    private static <T> List<T> distinct(MentionKind kind, List<Tuple> rows, Function<Tuple, T> view) {
        return rows.stream()
                .filter(row -> kind.name().equals(row.get("kind", String.class)))
                .map(view)
                .distinct()
                .toList();
    }

    private static TimelineEntry.ActorRef actor(Tuple row) {
        return new TimelineEntry.ActorRef(
                row.get("id", String.class),
                row.get("name", String.class),
                MentionType.valueOf(row.get("type", String.class)));
    }

    private static TimelineEntry.PlaceRef place(Tuple row) {
        return new TimelineEntry.PlaceRef(
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("country_code") == null ? null : row.get("country_code").toString(),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class));
    }

    private static TimelineEntry.Source source(Tuple row) {
        return new TimelineEntry.Source(
                row.get("article_id", UUID.class),
                row.get("title", String.class),
                row.get("source", String.class),
                row.get("published_on", LocalDate.class),
                new SentenceEvidence(
                        row.get("sentence_start", Integer.class),
                        row.get("sentence_end", Integer.class),
                        row.get("sentence", String.class),
                        row.get("in_title", Boolean.class) ? MentionView.TITLE : null),
                row.get("start_offset", Integer.class),
                row.get("end_offset", Integer.class));
    }
}
