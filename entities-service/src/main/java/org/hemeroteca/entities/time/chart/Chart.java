package org.hemeroteca.entities.time.chart;

import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.time.token.TimeToken;

/** The tokens of one text with all items found over them so far. Not shared between threads. */
public final class Chart {
    private static final List<Item> NONE = List.of();

    private final List<TimeToken> tokens;
    private final List<Item>[] items;
    private final int[] nextItem;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic type
    public Chart(List<TimeToken> tokens) {
        this.tokens = tokens;
        this.items = new List[tokens.size()];
        this.nextItem = new int[tokens.size() + 1];
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
    }

    /** Whether {@code token} and the one before stand in one sentence. */
    public boolean continues(int token) {
        return token > 0
                && token < items.length
                && tokens.get(token).sentence() == tokens.get(token - 1).sentence();
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
