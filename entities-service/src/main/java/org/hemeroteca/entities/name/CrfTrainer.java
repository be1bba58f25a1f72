package org.hemeroteca.entities.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the model of the {@link CrfTagger}.
 *
 * <pre>CrfTrainer MODEL FOLDER[=TIMES]...</pre>
 *
 * Each folder holds labelled texts ({@link LabelledTextReader}); those of a folder with {@code =3} are read three times in each
 * epoch. The model is the mean of several runs over the sentences in different orders, which is steadier than any of them. The
 * same folders give the same model, to the byte.
 */
public final class CrfTrainer {
    private static final int BITS = Integer.getInteger("bits", 19);
    private static final int EPOCHS = Integer.getInteger("epochs", 6);
    private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.05"));
    private static final float LAST_RATE = 0.1f;
    private static final int RUNS = Integer.getInteger("runs", 1);

    private final List<TrainingSentence> sentences;

    private CrfTrainer(List<TrainingSentence> sentences) {
        this.sentences = sentences;
    }

    public static void main(String[] args) throws IOException {
        var clusters = WordClusters.load();
        var sentences = new ArrayList<TrainingSentence>();
        for (String corpus : List.of(args).subList(1, args.length)) {
            String[] parts = corpus.split("=");
            int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            sentences.addAll(Collections.nCopies(times, read(Path.of(parts[0]), clusters)).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        CrfModel model = new CrfTrainer(sentences).train();
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            model.write(out);
        }
    }

    private static List<TrainingSentence> read(Path folder, WordClusters clusters) throws IOException {
        return new LabelledTextReader()
                .read(folder).stream()
                        .flatMap(text -> TrainingSentence.of(text, clusters, BITS).stream())
                        .toList();
    }

    private CrfModel train() {
        var learners = new ArrayList<CrfLearner>();
        for (int run = 0; run < RUNS; run++) {
            learners.add(run(new Random(run + 1)));
        }
        return CrfLearner.model(learners);
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
