package org.hemeroteca.articles.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream of any length into lines, of which it holds one at a time. */
final class LineReader {
    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;

    private final InputStream body;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private long number;
    private boolean tooLong;

    LineReader(InputStream body, int maxBytes) {
        this.body = body;
        this.maxBytes = maxBytes;
    }

    /** @return the next line; empty at the end */
    Optional<Line> next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            if (takeUpToNewline()) {
                return Optional.of(take());
            }
        }
        return any ? Optional.of(take()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = body.read(buffer);
        return filled != END;
    }

    /** @return whether the line has come to its end */
    private boolean takeUpToNewline() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        keep(end - position);
        boolean complete = end < filled;
        position = complete ? end + 1 : end;
        return complete;
    }

    /** What does not fit is passed over: the line is refused, the next one is not. */
    private void keep(int length) {
        tooLong = tooLong || line.size() + length > maxBytes;
        if (!tooLong) {
            line.write(buffer, position, length);
        }
    }

    private Line take() {
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }
}
