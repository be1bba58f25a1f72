package org.hemeroteca.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/**
 * Keeps two runs off one data directory. The operating system releases it with the process however that ends, so there is
 * no stale lock; the text in the file only says who holds it.
 */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    public static RunLock take(DataDirectory data, int port) {
        try {
            var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                throw held(data);
            }
            var holder =
                    "process %d (port %d)".formatted(ProcessHandle.current().pid(), port);
            channel.truncate(0).write(StandardCharsets.UTF_8.encode(holder));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static LaunchFailure held(DataDirectory data) throws IOException {
        return new LaunchFailure(
                ExitCode.DATA_HELD,
                "%s is in use by %s: stop that run, or choose another directory with --data DIR"
                        .formatted(data.path(), holder(data.lock())));
    }

    private static String holder(Path lock) throws IOException {
        var text = Files.readString(lock);
        return text.isBlank() ? "another run" : text;
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
