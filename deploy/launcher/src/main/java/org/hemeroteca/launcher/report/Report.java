package org.hemeroteca.launcher.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hemeroteca.launcher.archive.Actor;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.archive.Page;
import org.hemeroteca.launcher.archive.Place;
import org.hemeroteca.launcher.archive.TimelineEntry;

/** What the archive knows, for a person to read: its timeline, its actors and its places. */
public final class Report {
    private static final int TIMELINE = 60;
    private static final int LISTED = 12;

    private final ArchiveClient archive;
    private final int width;

    public Report(ArchiveClient archive, int width) {
        this.archive = archive;
        this.width = width;
    }

    public String print() {
        var actors = archive.actors(LISTED);
        var places = archive.places(LISTED);
        return String.join(
                "\n\n",
                timeline(archive.timeline(TIMELINE)),
                section("ACTORS, the most mentioned first", actors(actors), actors),
                section("PLACES, the most mentioned first", places(places), places));
    }

    private String timeline(Page<TimelineEntry> entries) {
        var sources = new Sources();
        var timeline = section("TIMELINE", new TimelineTable(sources, width).of(entries.items()), entries);
        var cited = sources.articleIds().stream().map(archive::article).toList();
        return cited.isEmpty()
                ? timeline
                : timeline + "\n\nARTICLES IN THE TIMELINE\n"
                        + sources.table(cited, width).print();
    }

    private static String section(String title, Table table, Page<?> page) {
        var end = page.isLast() ? "" : "\n  … and more";
        return page.items().isEmpty() ? title + "\n  none yet" : title + "\n" + table.print() + end;
    }

    private static Table actors(Page<Actor> actors) {
        return new Table(
                List.of(
                        Column.of("NAME", 44),
                        Column.of("TYPE", 12),
                        Column.of("COUNTRY", 7),
                        Column.ofNumbers("MENTIONS"),
                        Column.ofNumbers("ARTICLES")),
                actors.items().stream()
                        .map(actor -> List.of(
                                actor.name(),
                                actor.type(),
                                orNone(actor.countryCode()),
                                Integer.toString(actor.mentions()),
                                Integer.toString(actor.articles())))
                        .toList());
    }

    private static Table places(Page<Place> places) {
        return new Table(
                List.of(
                        Column.of("NAME", 30),
                        Column.of("TYPE", 12),
                        Column.of("COUNTRY", 7),
                        Column.ofNumbers("LATITUDE"),
                        Column.ofNumbers("LONGITUDE"),
                        Column.ofNumbers("MENTIONS"),
                        Column.ofNumbers("ARTICLES")),
                places.items().stream()
                        .map(place -> List.of(
                                place.name(),
                                orNone(place.placeType()),
                                orNone(place.countryCode()),
                                degrees(place.latitude()),
                                degrees(place.longitude()),
                                Integer.toString(place.mentions()),
                                Integer.toString(place.articles())))
                        .toList());
    }

    private static String orNone(String text) {
        return Objects.requireNonNullElse(text, "–");
    }

    private static String degrees(Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }
}
