package org.hemeroteca.entities.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisServiceTest {
    private static final AnalysisRequest REQUEST = new AnalysisRequest("Llueve en Quito.", null, null, null, null);

    private final AnalysisService analyses =
            new AnalysisService(new Pipelines(pipeline("usual"), AnalysisServiceTest::installed), new Limits());

    @Test
    void analyse_installedEngine_answers() {
        assertThat(analyses.analyse(REQUEST, "fast").pipeline()).isEqualTo("quick");
        assertThat(analyses.analyse(REQUEST, null).pipeline()).isEqualTo("usual");
    }

    @Test
    void analyse_engineThatIsNotInstalled_isRefusedRatherThanReplaced() {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> analyses.analyse(REQUEST, "accurate"))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(503);
                    assertThat(problem.getTitle()).isEqualTo("Engine not installed");
                    assertThat(problem.getDetail()).contains("accurate", "engine=");
                });
    }

    private static Optional<Pipeline> installed(Engine engine) {
        return engine == Engine.FAST ? Optional.of(pipeline("quick")) : Optional.empty();
    }

    private static Pipeline pipeline(String version) {
        return new Pipeline(text -> List.of(), List.of(), version);
    }

    private record Limits() implements AnalysisConfig {
        @Override
        public long maxTextBytes() {
            return 1000;
        }

        @Override
        public int concurrency() {
            return 1;
        }
    }
}
