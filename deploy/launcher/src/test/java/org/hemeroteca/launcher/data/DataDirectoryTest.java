package org.hemeroteca.launcher.data;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void create_newDirectory_isItsOwnersOnly() throws IOException {
        var data = new DataDirectory(directory.resolve("archive/data")).create();
        assertThat(Files.getPosixFilePermissions(data.path()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
    }

    @Test
    void create_whereAFileStands_saysWhatCannotBeMade() throws IOException {
        var data = new DataDirectory(Files.createFile(directory.resolve("file")).resolve("data"));
        assertThatThrownBy(data::create)
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The data directory %s cannot be made", data.path());
    }

    @Test
    void newLog_secondRun_keepsThatOfTheFirst() throws IOException {
        var data = new DataDirectory(directory).create();
        Files.writeString(data.newLog("gateway"), "first");
        assertThat(data.newLog("gateway")).doesNotExist();
        assertThat(data.logs().resolve("gateway.previous.log")).hasContent("first");
    }
}
