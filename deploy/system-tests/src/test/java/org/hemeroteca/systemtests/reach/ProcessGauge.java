package org.hemeroteca.systemtests.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has taken, as Linux tells it. */
public record ProcessGauge(long pid) {
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final double MICROSECONDS_PER_TICK = 10_000;

    /** Processor time since its start, in microseconds. */
    public double processorMicros() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MICROSECONDS_PER_TICK;
    }

    /** Memory that it holds now, in MiB. */
    public long residentMegabytes() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc/%d/%s".formatted(pid, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
