package org.hemeroteca.launcher.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated values (RFC 4180): quoted fields may hold commas, line ends and doubled quotation marks. */
final class CsvReader implements Closeable {
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final PushbackReader in;
    private long line = 1;
    private long nextLine = 1;
    private boolean recordEnded;

    CsvReader(Reader in) throws IOException {
        this.in = new PushbackReader(in);
        int first = this.in.read();
        if (first != BYTE_ORDER_MARK && first != END) {
            this.in.unread(first);
        }
    }

    /** The line on which the last record began, from 1. */
    long line() {
        return line;
    }

    /** @return the fields of the next record that is not empty; empty at the end */
    Optional<List<String>> next() throws IOException {
        List<String> record;
        do {
            int first = in.read();
            if (first == END) {
                return Optional.empty();
            }
            in.unread(first);
            line = nextLine;
            record = record();
        } while (record.equals(List.of("")));
        return Optional.of(record);
    }

    private List<String> record() throws IOException {
        List<String> fields = new ArrayList<>();
        recordEnded = false;
        while (!recordEnded) {
            fields.add(field());
        }
        return fields;
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        int next = in.read();
        if (next == '"') {
            quoted(field);
            next = in.read();
        }
        while (next != ',' && next != '\n' && next != END) {
            field.append((char) next);
            next = in.read();
        }
        recordEnded = next != ',';
        if (recordEnded) {
            nextLine++;
            dropCarriageReturn(field);
        }
        return field.toString();
    }

    /** Up to the closing quotation mark. */
    private void quoted(StringBuilder field) throws IOException {
        for (int next = in.read(); next != END; next = in.read()) {
            if (next == '"') {
                int after = in.read();
                if (after != '"') {
                    unread(after);
                    return;
                }
            }
            nextLine += next == '\n' ? 1 : 0;
            field.append((char) next);
        }
    }

    private void unread(int character) throws IOException {
        if (character != END) {
            in.unread(character);
        }
    }

    private static void dropCarriageReturn(StringBuilder field) {
        int last = field.length() - 1;
        if (last >= 0 && field.charAt(last) == '\r') {
            field.setLength(last);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
