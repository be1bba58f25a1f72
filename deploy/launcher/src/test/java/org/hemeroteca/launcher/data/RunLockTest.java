package org.hemeroteca.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path directory;

    @Test
    void take_heldByAnother_saysByWhom() {
        var data = new DataDirectory(directory).create();
        var held = RunLock.take(data, 8080);
        try (held) {
            assertThatThrownBy(() -> RunLock.take(data, 9090))
                    .isInstanceOfSatisfying(
                            LaunchFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.DATA_HELD))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("port 8080");
        }
    }

    @Test
    void take_releasedByAnother_succeeds() {
        var data = new DataDirectory(directory).create();
        RunLock.take(data, 8080).close();
        RunLock.take(data, 8080).close();
        assertThat(data.lock()).exists();
    }
}
