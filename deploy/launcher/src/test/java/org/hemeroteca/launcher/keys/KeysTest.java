package org.hemeroteca.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.testsupport.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder;

    private final Output output = new Output();

    @Test
    void create_key_showsItOnceAndKeepsItsHash() throws Exception {
        assertThat(keys("create", "--scopes", "read,write", "--name", "redacción"))
                .isEqualTo(ExitCode.DONE);
        String key = output.said().strip();
        assertThat(key).matches("hmt_[0-9a-f]{12}_[0-9A-Za-z_-]{43}");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readString(file()))
                .contains(key.substring(4, 16) + " " + hash + " read,write ")
                .contains(" redacción\n")
                .doesNotContain(key);
    }

    @Test
    void create_key_isForItsOwnerToRead() throws IOException {
        keys("create");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void revoke_oneOfTwo_leavesTheOther() {
        keys("create", "--name", "one");
        keys("create", "--name", "two");
        var first = new KeyFile(file()).keys().get(0);
        assertThat(keys("revoke", first.id())).isEqualTo(ExitCode.DONE);
        assertThat(new KeyFile(file()).keys()).extracting(ApiKey::name).containsExactly("two");
    }

    @Test
    void revoke_unknownKey_fails() {
        assertThat(keys("revoke", "0123456789ab")).isEqualTo(ExitCode.FAILED);
        assertThat(output.complained()).contains("There is no key 0123456789ab");
    }

    @Test
    void list_keys_namesThemWithoutHash() {
        keys("create", "--scopes", "admin", "--name", "upkeep");
        var key = new KeyFile(file()).keys().get(0);
        keys("list");
        assertThat(output.said()).contains(key.id(), "admin", "upkeep").doesNotContain(key.sha256());
    }

    @Test
    void create_unknownScope_isRefused() {
        assertThat(keys("create", "--scopes", "read,root")).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(output.complained()).contains("read,write,curate,admin");
        assertThat(file()).doesNotExist();
    }

    @Test
    void run_withoutAnAction_isRefused() {
        assertThat(keys("revoke")).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(keys("make")).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(keys("list", "--all")).isEqualTo(ExitCode.WRONG_OPTIONS);
    }

    private Path file() {
        return folder.resolve("keys");
    }

    private ExitCode keys(String... arguments) {
        return Keys.run(file(), List.of(arguments), output.console());
    }
}
