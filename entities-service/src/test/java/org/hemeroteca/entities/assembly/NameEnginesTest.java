package org.hemeroteca.entities.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hemeroteca.entities.pipeline.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameEnginesTest {
    @TempDir
    Path empty;

    @Test
    void engine_accurateWithoutItsFiles_isAbsent() {
        assertThat(engines(Engine.FAST).engine(Engine.ACCURATE)).isEmpty();
    }

    @Test
    void usual_accurateWithoutItsFiles_isStoodInForByTheFastOne() {
        var usual = engines(Engine.ACCURATE).usual();
        assertThat(usual.standsIn()).isTrue();
        assertThat(usual.version()).startsWith("crf-");
    }

    @Test
    void usual_fastAsConfigured_standsInForNothing() {
        var usual = engines(Engine.FAST).usual();
        assertThat(usual.standsIn()).isFalse();
        assertThat(usual.version()).startsWith("crf-");
    }

    private NameEngines engines(Engine configured) {
        return new NameEngines(new Configured(configured, empty));
    }

    private record Configured(Engine engine, Path models) implements NamesConfig {
        @Override
        public int threads() {
            return 1;
        }
    }
}
