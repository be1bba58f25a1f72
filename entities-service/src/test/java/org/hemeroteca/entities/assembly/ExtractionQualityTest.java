package org.hemeroteca.entities.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.pipeline.AnalysisPresenter;
import org.hemeroteca.entities.pipeline.Engine;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Floors under what the whole pipeline finds with each engine: on the seeds, and on annotated texts that may not be distributed
 * ({@code -Dhemeroteca.corpora=FOLDER} with {@code gold/dev}). The figures are printed.
 */
class ExtractionQualityTest {
    private static final String CORPORA = System.getProperty("hemeroteca.corpora", "");
    private static final Path MODELS = Path.of("models");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PipelineSteps STEPS = new PipelineSteps(GazetteerReader.shipped());

    /**
     * In percent; some points under what is reached, so that a change that costs more is noticed.
     *
     * @param person F1, as the next three
     */
    private record Floors(double person, double organization, double geo, double named, double role, double state) {}

    private static final Map<Engine, Floors> SEEDS = Map.of(
            Engine.ACCURATE, new Floors(95, 94, 97, 96, 96, 96),
            Engine.FAST, new Floors(95, 94, 97, 96, 95, 95));

    private static final Map<Engine, Floors> DEV = Map.of(
            Engine.ACCURATE, new Floors(95, 84, 92, 91, 94, 88),
            Engine.FAST, new Floors(87, 76, 86, 84, 90, 82));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void analyse_seeds_reachesTheFloors(Engine engine) throws IOException {
        var score = score(engine, Path.of("../seeds"), Path.of("../seeds/gold"));
        System.out.printf("Extraction, %s engine, seeds: %s%n", engine, score);
        check(score, SEEDS.get(engine));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void analyse_developmentTexts_reachesTheFloors(Engine engine) throws IOException {
        assumeTrue(
                !CORPORA.isEmpty(),
                "NOT TESTED: no -Dhemeroteca.corpora=FOLDER with gold/dev, so texts outside the project were not measured");
        Path dev = Path.of(CORPORA, "gold", "dev");
        var score = score(engine, dev, dev);
        System.out.printf("Extraction, %s engine, dev: %s%n", engine, score);
        check(score, DEV.get(engine));
        assertThat(score.zoneLeak()).isLessThanOrEqualTo(0.10);
        assertThat(score.zoneLoss()).isLessThanOrEqualTo(0.01);
    }

    private static void check(ExtractionScore score, Floors floors) {
        var softly = new SoftAssertions();
        floor(softly, "PERSON", score.f1("PERSON"), floors.person());
        floor(softly, "ORGANIZATION", score.f1("ORGANIZATION"), floors.organization());
        floor(softly, "GEO", score.f1(ExtractionScore.GEO), floors.geo());
        floor(softly, "named", score.f1(ExtractionScore.NAMED), floors.named());
        floor(softly, "actor or place", score.actorOrPlace(), floors.role());
        floor(softly, "STATE", score.states(), floors.state());
        softly.assertAll();
    }

    private static void floor(SoftAssertions softly, String name, double reached, double floor) {
        softly.assertThat(100 * reached).as(name).isGreaterThanOrEqualTo(floor);
    }

    private static ExtractionScore score(Engine engine, Path texts, Path gold) throws IOException {
        var pipeline = pipeline(engine);
        var score = new ExtractionScore();
        for (Path file : annotations(gold)) {
            String text =
                    Files.readString(texts.resolve(file.getFileName().toString().replace(".json", ".txt")));
            var answer = AnalysisPresenter.view(pipeline.analyse(text, TextContext.NONE));
            score.add(answer.mentions(), JSON.readTree(file.toFile()).get("mentions"));
        }
        return score;
    }

    private static Pipeline pipeline(Engine engine) {
        var names = new NameEngines(new Configured(engine)).engine(engine);
        assumeTrue(
                names.isPresent(),
                () -> "NOT TESTED: the accurate engine, because its files are not in " + MODELS.toAbsolutePath());
        return STEPS.with(names.orElseThrow());
    }

    private static List<Path> annotations(Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private record Configured(Engine engine) implements NamesConfig {
        @Override
        public Path models() {
            return MODELS;
        }

        @Override
        public int threads() {
            return 1;
        }
    }
}
