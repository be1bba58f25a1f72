package org.hemeroteca.entities.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.GazetteerReader;

/**
 * Trains the model of the {@link CrfTagger}.
 *
 * <pre>CrfTrainer MODEL FOLDER[=TIMES]...</pre>
 *
 * Each folder holds labelled texts ({@link LabelledTextReader}); those of a folder with {@code =3} are read three times in each
 * epoch. The model is the mean of several runs over the sentences in different orders, which is steadier than any of them. The
 * same folders, gazetteer and authority file give the same model, to the byte.
 */
public final class CrfTrainer {
    private static final int BITS = 19;
    private static final int EPOCHS = 6;
    private static final int RUNS = 3;
    private static final float RATE = 0.05f;
    /** What is left of the rate in the last epoch. */
    private static final float LAST_RATE = 0.1f;

    private final WordClusters clusters = WordClusters.load();
    private final KnownNames names = KnownNamesCollector.collect(GazetteerReader.shipped(), ActorAuthority.shipped());
    private final List<TrainingSentence> sentences = new ArrayList<>();

    private CrfTrainer() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("Usage: CrfTrainer MODEL FOLDER[=TIMES]...");
        }
        var trainer = new CrfTrainer();
        for (String corpus : List.of(args).subList(1, args.length)) {
            trainer.read(corpus);
        }
        CrfModel model = trainer.train();
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            model.write(out);
        }
    }

    private void read(String corpus) throws IOException {
        String[] parts = corpus.split("=");
        int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        for (LabelledText text : new LabelledTextReader().read(Path.of(parts[0]))) {
            List<TrainingSentence> read = TrainingSentence.of(text, clusters, names, BITS);
            Collections.nCopies(times, read).forEach(sentences::addAll);
        }
    }

    private CrfModel train() {
        var learners = new ArrayList<CrfLearner>();
        for (int run = 1; run <= RUNS; run++) {
            learners.add(run(new Random(run)));
        }
        return CrfLearner.model(learners, names);
    }

    private CrfLearner run(Random random) {
        var learner = new CrfLearner(BITS);
        var order = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            float rate = RATE * (1 - (1 - LAST_RATE) * epoch / EPOCHS);
            order.forEach(sentence -> learner.learn(sentence, rate));
        }
        return learner;
    }
}
