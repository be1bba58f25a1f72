package org.hemeroteca.articles.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void next_lineWithAndWithoutEnd_areBothRead() throws IOException {
        assertThat(read("uno\n\ndos", 10)).containsExactly("1:uno", "2:", "3:dos");
        assertThat(read("uno\n", 10)).containsExactly("1:uno");
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void next_lineOverTheLimit_isPassedOverAndTheNextIsRead() throws IOException {
        assertThat(read("a".repeat(200_000) + "\ndos\n" + "b".repeat(10), 10))
                .containsExactly("1:too long", "2:dos", "3:" + "b".repeat(10));
    }

    @Test
    void next_lineLongerThanTheBuffer_isWhole() throws IOException {
        String line = "ñ".repeat(150_000);

        assertThat(read(line + "\nfin", 1_000_000)).containsExactly("1:" + line, "2:fin");
    }

    private static List<String> read(String body, int maxBytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(body.getBytes(UTF_8)), maxBytes);
        List<String> lines = new ArrayList<>();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(told(line.get()));
        }
        return lines;
    }

    private static String told(Line line) {
        return line.number() + ":" + (line.isTooLong() ? "too long" : new String(line.bytes(), UTF_8));
    }
}
