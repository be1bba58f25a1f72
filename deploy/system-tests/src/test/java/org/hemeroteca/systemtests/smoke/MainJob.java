package org.hemeroteca.systemtests.smoke;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.archive.TimelineEntry;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.report.Report;
import org.hemeroteca.launcher.seed.SeedLoader;
import org.hemeroteca.launcher.seed.SeedReader;

/** What all of it is for: the seed articles in, who, where and when out. */
record MainJob(URI api, Path home, StopRequest stop, Console console) {
    private static final int WIDTH = 130;
    private static final int ENTRIES = 200;

    /** Three days of talks: the first two with the place where they were held. */
    private static final List<List<String>> TOLD =
            List.of(List.of("2022-01-10", "Ginebra"), List.of("2022-01-12", "Bruselas"), List.of("2022-01-13", ""));

    /** @return who, where and when, to be read */
    String run() {
        var archive = new ArchiveClient(api, stop);
        if (new SeedLoader(archive, stop, console).load(SeedReader.read(home.resolve("seeds"))) > 0) {
            throw new LaunchFailure(ExitCode.FAILED, "A seed could not be annotated");
        }
        var timeline = archive.timeline(ENTRIES).items();
        TOLD.forEach(told -> require(timeline, told.get(0), told.get(1)));
        return new Report(archive, WIDTH).print();
    }

    private static void require(List<TimelineEntry> timeline, String day, String place) {
        boolean there = timeline.stream()
                .filter(entry -> entry.value().equals(day))
                .flatMap(entry -> entry.evidence().stream())
                .anyMatch(evidence -> evidence.sentence().text().contains(place));
        if (!there) {
            throw new LaunchFailure(ExitCode.FAILED, "The timeline has no sentence of %s %s".formatted(day, place));
        }
    }
}
