package org.hemeroteca.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path DATA = Path.of("home/.data");

    @Test
    void parse_nothing_takesDefaults() {
        assertThat(parse()).isEqualTo(new Options(DATA, 8080, false, true, false));
    }

    @Test
    void parse_allOptions_takesEach() {
        assertThat(parse("--once", "--no-seeds", "--data", "elsewhere", "--port", "9000"))
                .isEqualTo(new Options(Path.of("elsewhere"), 9000, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=9000", "--twice", "start"})
    void parse_unknownOption_namesIt(String option) {
        assertThatThrownBy(() -> parse(option))
                .isInstanceOfSatisfying(
                        LaunchFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.WRONG_OPTIONS))
                .hasMessageContaining(option)
                .hasMessageContaining("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65534", "123456", "http"})
    void parse_portOutOfRange_saysTheRange(String port) {
        assertThatThrownBy(() -> parse("--port", port)).hasMessageContaining("from 0 to 65533");
    }

    @Test
    void parse_missingValue_saysWhoseItIs() {
        assertThatThrownBy(() -> parse("--once", "--data")).hasMessageContaining("--data needs a value");
    }

    @ParameterizedTest
    @EnumSource
    void usage_everyExitCode_isDocumented(ExitCode code) {
        assertThat(Options.usage()).contains("  %d  %s".formatted(code.number(), code.meaning()));
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), DATA);
    }
}
