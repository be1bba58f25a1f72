package org.hemeroteca.entities.timeline;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.mention.SentenceEvidence;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.MentionView;

/** Puts dated mentions together with whom and what their sentences mention. */
@ApplicationScoped
public class TimelineService {
    private static final String LIST = "timeline";

    private final TimelineRepository timeline;

    TimelineService(TimelineRepository timeline) {
        this.timeline = timeline;
    }

    @Transactional
    Page<TimelineEntry> list(TimelineFilter filter, PageParameters page) {
        var rows = timeline.dated(filter, page.after(LIST, 2), page.limit());
        var dated = Page.of(
                rows, page.limit(), row -> Cursor.at(LIST, row.get("dated_at", LocalDateTime.class), row.get("id")));
        var sentences = dated.items().stream()
                .map(row -> row.get("sentence_id", UUID.class))
                .distinct()
                .toList();
        Map<UUID, List<Tuple>> beside =
                timeline.beside(sentences).stream().collect(groupingBy(row -> row.get("sentence_id", UUID.class)));
        return dated.map(row -> entry(row, beside.getOrDefault(row.get("sentence_id", UUID.class), List.of())));
    }

    private static TimelineEntry entry(Tuple row, List<Tuple> beside) {
        return new TimelineEntry(
                row.get("id").toString(),
                row.get("value", String.class),
                row.get("mod", String.class),
                row.get("edtf", String.class),
                new Interval(row.get("interval_start", String.class), row.get("interval_end", String.class)),
                MentionType.valueOf(row.get("type", String.class)),
                row.get("expression", String.class),
                only(MentionKind.ACTOR, beside).stream()
                        .map(TimelineService::actor)
                        .distinct()
                        .toList(),
                only(MentionKind.PLACE, beside).stream()
                        .map(TimelineService::place)
                        .distinct()
                        .toList(),
                List.of(source(row)));
    }

    private static List<Tuple> only(MentionKind kind, List<Tuple> rows) {
        return rows.stream()
                .filter(row -> kind.name().equals(row.get("kind", String.class)))
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
