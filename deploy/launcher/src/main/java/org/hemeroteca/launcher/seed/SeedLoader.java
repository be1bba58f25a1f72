package org.hemeroteca.launcher.seed;

import java.time.Duration;
import java.util.List;
import org.hemeroteca.launcher.archive.AnnotationState;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** Stores seeds through the public API and waits until each is annotated. */
public final class SeedLoader {
    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ArchiveClient archive;
    private final StopRequest stop;
    private final Console console;

    public SeedLoader(ArchiveClient archive, StopRequest stop, Console console) {
        this.archive = archive;
        this.stop = stop;
        this.console = console;
    }

    /** Answers how many could not be annotated; each of them has been reported. */
    public long load(List<Seed> seeds) {
        return seeds.stream().filter(seed -> load(seed).hasFailed()).count();
    }

    private AnnotationState load(Seed seed) {
        var start = System.nanoTime();
        var state = annotated(archive.store(seed.article()));
        var time = Console.seconds(Duration.ofNanos(System.nanoTime() - start));
        console.tell(
                "seed",
                state.hasFailed()
                        ? "%s stored, but its annotation FAILED: %s".formatted(seed.name(), state.failure())
                        : "%s stored and annotated in %s".formatted(seed.name(), time));
        return state;
    }

    private AnnotationState annotated(String articleId) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var state = archive.annotation(articleId);
        while (state.isPending()) {
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(ExitCode.FAILED, "Article %s is still not annotated".formatted(articleId));
            }
            stop.pause(INTERVAL);
            state = archive.annotation(articleId);
        }
        return state;
    }
}
