package org.hemeroteca.launcher.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void requireServer_platformOfTheBuild_isThere() {
        assertThatCode(Platform.present()::requireServer).doesNotThrowAnyException();
    }

    @Test
    void requireServer_platformWithoutOne_saysWhatElseToDo() {
        assertThatThrownBy(new Platform("Linux", "riscv64")::requireServer)
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "There is no embedded PostgreSQL for Linux on riscv64; use one of your own, deploy/run --help"
                                + " tells how.");
    }
}
