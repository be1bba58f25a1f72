package org.hemeroteca.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** A running service: a Java process of its own, whose output goes to a log file. */
public final class ServiceProcess implements AutoCloseable {
    private static final int FIRST_HEAP = 64;
    private static final int TAIL = 15;
    private static final int KILLED = 137;

    /**
     * Ten times as many calls and turns as usual before code is compiled with all optimizations: as it is, that takes a third of the
     * work of a start, most of it for code that runs at starts alone. What requests run gets there all the same, some seconds later.
     */
    private static final List<String> UNHURRIED = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Service service;
    private final Process process;
    private final Path log;
    private final ProcessRecord mark;
    private final ClassArchive classes;
    private final long start = System.nanoTime();
    private boolean ready;

    private ServiceProcess(Service service, Process process, Path log, ProcessRecord mark, ClassArchive classes) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.mark = mark;
        this.classes = classes;
    }

    public static ServiceProcess start(Service service, DataDirectory data) {
        var log = data.newLog(service.name());
        var classes = ClassArchive.of(service);
        var builder = new ProcessBuilder(command(service, data, classes))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        // The name model takes its buffers outside the heap; an arena a thread would keep as many of them.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(service.environment());
        try {
            var process = builder.start();
            var mark = ProcessRecord.write(data, service.name(), process.pid());
            return new ServiceProcess(service, process, log, mark, classes);
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, "%s cannot be started".formatted(service.name()), e);
        }
    }

    private static List<String> command(Service service, DataDirectory data, ClassArchive classes) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(ProcessRecord.flag(data));
        command.add("-Xmx%dm".formatted(service.heapMegabytes()));
        // Of the collectors the one that takes the least memory beside its heap; three services share a laptop.
        command.add("-XX:+UseSerialGC");
        // Left to itself the heap begins at a 64th of the machine's memory, fills that, and gives little back.
        command.add("-Xms%dm".formatted(Math.min(FIRST_HEAP, service.heapMegabytes())));
        command.addAll(List.of("-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(UNHURRIED);
        command.addAll(classes.options());
        // The services say themselves what is wrong with a path; the framework would answer without a word.
        command.add("-Dvertx.disableURIValidation=true");
        command.add("-jar");
        command.add(service.jar().toString());
        return command;
    }

    public Service service() {
        return service;
    }

    /** The process itself. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Notes that it is ready: what it leaves at its end holds the classes of a whole start. */
    void noteReady() {
        ready = true;
    }

    /** Fails when the service has ended by itself, with the last lines of its log. */
    public void requireAlive(StopRequest stop) {
        if (!process.isAlive()) {
            // Ctrl-C reaches the services too, and they may be quicker to heed it.
            stop.pause(StopRequest.GRACE);
            throw failure();
        }
    }

    private LaunchFailure failure() {
        return new LaunchFailure(
                ExitCode.FAILED,
                "%s ended by itself with exit code %d; the end of its log %s:%n%s"
                        .formatted(service.name(), process.exitValue(), log, tail()));
    }

    private String tail() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var prefix = "  " + service.name() + " | ";
            return prefix + String.join("\n" + prefix, lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(unreadable: %s)".formatted(e.getMessage());
        }
    }

    @Override
    public void close() {
        Termination.of(process.toHandle());
        if (ready && process.exitValue() != KILLED) {
            classes.keep();
        } else {
            classes.discard();
        }
        mark.remove();
    }
}
