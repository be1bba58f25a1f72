package org.hemeroteca.entities.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Names of places and actors that the gazetteer and the authority file knew when the model was trained, so that a name is a
 * feature of its words. Only a hash of each name is kept, with its kind. A part of the model, for a later gazetteer would not
 * fit what was learnt. Immutable.
 */
final class KnownNames {
    static final KnownNames NONE = new KnownNames(new long[0]);

    private static final int KIND_BITS = 4;
    private static final int LONGEST = 6;
    private static final long FACTOR = 0x100000001b3L;

    private final long[] entries;

    /** What a known name is; the larger towns are surer to be meant. */
    enum Kind {
        COUNTRY,
        REGION,
        METROPOLIS,
        CITY,
        TOWN,
        LANDMARK,
        PERSON,
        ORGANIZATION
    }

    private KnownNames(long[] entries) {
        this.entries = entries;
    }

    /** Those of {@code names}, given as the key hashes of their words joined by {@link #join}. */
    static KnownNames of(Map<Long, Kind> names) {
        return new KnownNames(names.entrySet().stream()
                .mapToLong(name -> entry(name.getKey()) | name.getValue().ordinal())
                .sorted()
                .toArray());
    }

    /** The hash of a name that is {@code name}, 0 for an empty one, and then a word with this key hash. */
    static long join(long name, int word) {
        return (name + word + 1) * FACTOR ^ name >>> 29;
    }

    /**
     * For each word what it is a part of: 0 for no known name, else a number that says kind and place in the name. Of two names
     * that overlap the earlier counts, of two that begin together the longer.
     */
    byte[] mark(Word[] words) {
        var marks = new byte[words.length];
        int index = 0;
        while (index < words.length) {
            int end = words[index].isName() ? markAt(words, index, marks) : index;
            index = Math.max(end, index + 1);
        }
        return marks;
    }

    private int markAt(Word[] words, int start, byte[] marks) {
        long name = 0;
        int best = start;
        int kind = -1;
        for (int end = start; end < Math.min(words.length, start + LONGEST); end++) {
            name = join(name, words[end].key());
            int found = kind(name);
            if (found >= 0) {
                best = end + 1;
                kind = found;
            }
        }
        for (int index = start; index < best; index++) {
            int place = index == start ? best == start + 1 ? 3 : 0 : index == best - 1 ? 2 : 1;
            marks[index] = (byte) (1 + 4 * kind + place);
        }
        return best;
    }

    private int kind(long name) {
        long wanted = entry(name);
        int at = Arrays.binarySearch(entries, wanted);
        at = at < 0 ? -at - 1 : at;
        boolean found = at < entries.length && (entries[at] & -1L << KIND_BITS) == wanted;
        return found ? (int) (entries[at] & (1 << KIND_BITS) - 1) : -1;
    }

    private static long entry(long name) {
        return name << KIND_BITS;
    }

    static KnownNames read(DataInputStream in) throws IOException {
        var entries = new long[in.readInt()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = in.readLong();
        }
        return new KnownNames(entries);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(entries.length);
        for (long entry : entries) {
            out.writeLong(entry);
        }
    }
}
