package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CrfModelTest {
    @Test
    void read_whatWasWritten_scoresTheSame() throws IOException {
        var weights = new byte[Labels.COUNT << 2];
        weights[Labels.COUNT + 3] = 7;
        var transitions = new float[Labels.COUNT + 1][Labels.COUNT];
        transitions[2][3] = 0.5f;
        var out = new ByteArrayOutputStream();
        new CrfModel(2, 0.25f, weights, transitions, KnownNames.NONE).write(out);
        var read = CrfModel.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.transition(2, 3)).isEqualTo(0.5f);
        assertThat(sum(read)).isEqualTo(1.75f);
    }

    @Test
    void read_otherFile_isRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[64]);
        }
        assertThatThrownBy(() -> CrfModel.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("No model of this version");
    }

    /** The score of label 3 for a token with each of the four buckets once. */
    private static float sum(CrfModel model) {
        float sum = 0;
        for (int value = 0; value < 100; value++) {
            var features = new FeatureBuffer(2);
            features.add(0, value);
            if (features.bucket(0) == 1) {
                sum = model.score(features)[3];
            }
        }
        return sum;
    }
}
