package org.hemeroteca.systemtests.observability;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a Protocol Buffers message that holds bytes, a string or another message; fields of numbers are passed over.
 *
 * @param number by which the schema knows it
 */
record Field(int number, byte[] content) {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_GIVEN = 2;
    private static final int FOUR_BYTES = 5;

    static Stream<byte[]> of(byte[] message, int number) {
        return all(message).stream().filter(field -> field.number == number).map(Field::content);
    }

    static String string(byte[] message, int number) {
        return of(message, number)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static List<Field> all(byte[] message) {
        var fields = new ArrayList<Field>();
        var rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            int tag = varint(rest);
            switch (tag & 7) {
                case VARINT -> varint(rest);
                case EIGHT_BYTES -> rest.getLong();
                case FOUR_BYTES -> rest.getInt();
                case LENGTH_GIVEN -> fields.add(new Field(tag >>> 3, bytes(rest, varint(rest))));
                default -> throw new IllegalArgumentException("No Protocol Buffers message");
            }
        }
        return fields;
    }

    private static byte[] bytes(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    /** Its lower 32 bits, seven in each byte, the lowest first; a set highest bit says that more follow. */
    private static int varint(ByteBuffer from) {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = from.get();
            value |= shift < Integer.SIZE ? (next & 0x7f) << shift : 0;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
