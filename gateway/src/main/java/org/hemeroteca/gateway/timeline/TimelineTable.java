package org.hemeroteca.gateway.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.gateway.entities.IntervalView;
import org.hemeroteca.gateway.entities.TimelineEntry;
import org.hemeroteca.gateway.entities.TimelineEntry.TimelineActor;
import org.hemeroteca.gateway.entities.TimelineEntry.TimelineEvidence;
import org.hemeroteca.gateway.entities.TimelineEntry.TimelinePlace;
import org.hemeroteca.gateway.paging.Page;

/** A page of the timeline as a table (RFC 4180), one row an entry. */
@Provider
@Produces(TimelineTable.MEDIA_TYPE)
public class TimelineTable implements MessageBodyWriter<Page<TimelineEntry>> {
    public static final String MEDIA_TYPE = "text/csv";

    private static final String HEADING =
            "id,start,end,value,certainty,expression,actors,places,articles,articleIds,sentence";

    /** What spreadsheets take for the beginning of a formula. The texts are anybody's, and a formula may call out. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]", Pattern.DOTALL);

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<TimelineEntry> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", MEDIA_TYPE + ";charset=UTF-8;header=present");
        String rows = page.items().stream().map(TimelineTable::row).collect(Collectors.joining());
        out.write((HEADING + "\r\n" + rows).getBytes(UTF_8));
    }

    private static String row(TimelineEntry entry) {
        var interval = Optional.ofNullable(entry.interval());
        return Stream.of(
                        entry.id(),
                        interval.map(IntervalView::start).orElse(""),
                        interval.map(IntervalView::end).orElse(""),
                        entry.value(),
                        entry.certainty(),
                        entry.expression(),
                        list(entry.actors().stream().map(TimelineActor::name)),
                        list(entry.places().stream().map(TimelinePlace::name)),
                        String.valueOf(entry.articles()),
                        list(entry.evidence().stream().map(TimelineEvidence::articleId)),
                        entry.evidence().get(0).sentence().text())
                .map(TimelineTable::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String list(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining("; "));
    }

    /** In quotes, and with an apostrophe before what would be run as a formula. */
    static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
