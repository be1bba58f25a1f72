package org.hemeroteca.entities.name;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The encoder with its output for names, run by ONNX Runtime. Safe to share between threads. */
final class BertEncoder {
    private static final String PIECES = "pieces";
    private static final String TAGS = "tags";
    private static final String ACTS = "acts";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private BertEncoder(Path model, int threads) throws OrtException {
        // What is read here is nobody else's affair: where the runtime could report its use, it must not.
        environment.setTelemetry(false);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Chunks differ in length: an arena would keep the largest set of buffers for good.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(model.toString(), options);
        }
    }

    /**
     * @param threads that work on one chunk
     * @throws IllegalStateException when {@code model} is no model that this runtime can run
     */
    static BertEncoder load(Path model, int threads) {
        try {
            return new BertEncoder(model, threads);
        } catch (OrtException e) {
            throw new IllegalStateException("Cannot load the encoder " + model, e);
        }
    }

    /** Reads {@code chunks}, which hold {@code words} words together. */
    BertReading read(List<BertChunk> chunks, int words) {
        var reading = BertReading.ofWords(words);
        chunks.forEach(chunk -> read(chunk, reading));
        return reading;
    }

    private void read(BertChunk chunk, BertReading reading) {
        long[] shape = {1, chunk.pieces().length};
        try (var pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(chunk.pieces()), shape);
                var answer = session.run(Map.of(PIECES, pieces))) {
            FloatBuffer tags = floats(answer, TAGS);
            FloatBuffer acts = floats(answer, ACTS);
            for (var first : chunk.firsts()) {
                reading.tags()[first.word()] = row(tags, first.piece());
                reading.acts()[first.word()] = acts.get(first.piece());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed", e);
        }
    }

    private static FloatBuffer floats(OrtSession.Result answer, String output) {
        return answer.get(output)
                .map(value -> ((OnnxTensor) value).getFloatBuffer())
                .orElseThrow(() -> new IllegalStateException("The encoder lacks the output " + output));
    }

    private static float[] row(FloatBuffer rows, int number) {
        var row = new float[BertTag.values().length];
        rows.get(number * row.length, row);
        return row;
    }
}
