package org.hemeroteca.entities.time.chart;

import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.time.token.TimeToken;

/** The tokens of one text with all items found over them so far. Not shared between threads. */
public final class Chart {
    private static final List<Item> NONE = List.of();
    /** How many tokens an item may have that others look back at. */
    private static final int LONGEST = 10;

    private final List<TimeToken> tokens;
    private final List<Item>[] items;
    private final int[] nextItem;
    private final boolean[] continues;
    private final long[] words;
    private final long[] kinds;
    private final long[] endingKinds;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic type
    public Chart(List<TimeToken> tokens) {
        this.tokens = tokens;
        this.items = new List[tokens.size()];
        this.nextItem = new int[tokens.size() + 1];
        this.continues = new boolean[tokens.size() + 1];
        this.words = new long[tokens.size()];
        this.kinds = new long[tokens.size()];
        this.endingKinds = new long[tokens.size() + 1];
        read();
    }

    private void read() {
        int sentence = -1;
        for (int at = 0; at < items.length; at++) {
            TimeToken token = tokens.get(at);
            words[at] = fingerprint(token.key());
            continues[at] = token.sentence() == sentence;
            sentence = token.sentence();
        }
    }

    public int size() {
        return items.length;
    }

    public TimeToken token(int at) {
        return tokens.get(at);
    }

    /** The items that begin at a token, in the order in which they were found. */
    public List<Item> at(int token) {
        return items[token] == null ? NONE : items[token];
    }

    public void add(int token, Item item) {
        if (items[token] == null) {
            items[token] = new ArrayList<>(4);
        }
        items[token].add(item);
        long kind = fingerprint(item.kind());
        kinds[token] |= kind;
        endingKinds[item.end()] |= kind;
    }

    /** One bit for a word or a class; different ones may share it. */
    public static long fingerprint(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
    }

    /** The {@link #fingerprint} of a token's key. */
    public long wordAt(int token) {
        return words[token];
    }

    /** The fingerprints of the classes that have items at a token. */
    public long kindsAt(int token) {
        return kinds[token];
    }

    /** Whether {@code token} and the one before stand in one sentence. */
    public boolean continues(int token) {
        return token > 0 && token < continues.length && continues[token];
    }

    /** Whether an item of one of these classes ends right before a token, in its sentence. */
    public boolean ends(Kinds wanted, int token) {
        if ((endingKinds[token] & wanted.fingerprint()) == 0) {
            return false;
        }
        for (int start = token - 1; start >= Math.max(0, token - LONGEST) && continues(start + 1); start--) {
            for (Item item : at(start)) {
                if (item.end() == token && wanted.names().contains(item.kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Notes where the items are, so that {@link #hasItemWithin} can answer; to be called when the words have been looked up. */
    public void index() {
        nextItem[items.length] = items.length;
        for (int i = items.length - 1; i >= 0; i--) {
            nextItem[i] = items[i] == null ? nextItem[i + 1] : i;
        }
    }

    /** Whether any item begins within {@code distance} tokens; cheap, and true of few tokens of a usual text. */
    public boolean hasItemWithin(int token, int distance) {
        return nextItem[token] < Math.min(items.length, token + distance);
    }

    /** The key of a token, empty outside the text. */
    public String key(int token) {
        return token >= 0 && token < items.length ? tokens.get(token).key() : "";
    }
}
