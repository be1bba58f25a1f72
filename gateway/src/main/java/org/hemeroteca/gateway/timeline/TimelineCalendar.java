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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hemeroteca.gateway.entities.TimelineEntry;
import org.hemeroteca.gateway.entities.TimelineEntry.TimelineActor;
import org.hemeroteca.gateway.entities.TimelineEntry.TimelinePlace;
import org.hemeroteca.gateway.paging.Page;

/**
 * A page of the timeline as a calendar (RFC 5545). An event needs a start, so entries without one are left out. Local time is
 * written as such, without a time zone: the archive knows none.
 */
@Provider
@Produces(TimelineCalendar.MEDIA_TYPE)
public class TimelineCalendar implements MessageBodyWriter<Page<TimelineEntry>> {
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

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
        headers.putSingle("Content-Type", MEDIA_TYPE + ";charset=UTF-8");
        out.write(text(page.items()).getBytes(UTF_8));
    }

    private static String text(List<TimelineEntry> entries) {
        var calendar = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Hemeroteca//Timeline//ES");
        entries.forEach(entry -> CalendarTime.of(entry.interval()).ifPresent(time -> add(calendar, entry, time)));
        return calendar.add("END", "VCALENDAR").toString();
    }

    private static void add(ContentLines calendar, TimelineEntry entry, CalendarTime time) {
        calendar.add("BEGIN", "VEVENT")
                .add("UID", entry.id() + "@hemeroteca")
                .add("DTSTAMP", STAMP.format(Instant.parse(entry.notedAt())))
                .add("DTSTART" + time.parameter(), time.start());
        time.end().ifPresent(end -> calendar.add("DTEND" + time.parameter(), end));
        calendar.addText("SUMMARY", summary(entry)).addText("DESCRIPTION", description(entry));
        if (!entry.places().isEmpty()) {
            calendar.addText(
                    "LOCATION",
                    names(entry.places().stream().map(TimelinePlace::name).toList()));
        }
        calendar.add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    private static String summary(TimelineEntry entry) {
        return entry.actors().isEmpty()
                ? entry.evidence().get(0).sentence().text()
                : names(entry.actors().stream().map(TimelineActor::name).toList());
    }

    private static String description(TimelineEntry entry) {
        return entry.evidence().stream()
                .map(evidence -> evidence.sentence().text())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }
}
