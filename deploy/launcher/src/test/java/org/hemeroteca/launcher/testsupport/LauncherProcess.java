package org.hemeroteca.launcher.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher in a process of its own, whose output a test follows line by line. */
public record LauncherProcess(Process process, BufferedReader output) implements AutoCloseable {
    public static LauncherProcess start(Path home, Class<?> main) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dhemeroteca.home=" + home,
                        main.getName(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        return new LauncherProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** The lines up to that one. */
    public List<String> readUntil(String last) throws IOException {
        var lines = new ArrayList<String>();
        while (!lines.contains(last)) {
            var line = output.readLine();
            if (line == null) {
                throw new AssertionError("«%s» is missing in %s".formatted(last, lines));
            }
            lines.add(line);
        }
        return lines;
    }

    /** By its handle: the process itself would close its streams at once, and the last words would be lost. */
    public void terminate() {
        process.toHandle().destroy();
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        terminate();
        process.onExit().join();
    }
}
