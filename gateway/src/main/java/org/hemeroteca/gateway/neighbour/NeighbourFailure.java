package org.hemeroteca.gateway.neighbour;

import com.fasterxml.jackson.core.JacksonException;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A neighbour gave no usable answer. The message is for the log; a client learns the {@link Kind} alone. */
public final class NeighbourFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String neighbour;
    private final Kind kind;

    /** In what way it failed. */
    public enum Kind {
        /** Nobody listens, or the connection broke before an answer. */
        UNREACHABLE,
        /** It kept silent for longer than the gateway waits. */
        SLOW,
        /** It answered what its contract does not allow. */
        GARBLED,
        /** As many calls as may run at once are under way. */
        BUSY,
        /** It was not asked: the calls before failed, and it is left alone for a moment. */
        AVOIDED
    }

    public NeighbourFailure(String neighbour, Kind kind, Throwable cause) {
        super("%s: %s".formatted(neighbour, kind), cause);
        this.neighbour = neighbour;
        this.kind = kind;
    }

    /** What a call to {@code neighbour} threw, named after the first cause that is known. */
    static NeighbourFailure from(String neighbour, Throwable thrown) {
        Kind kind = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(NeighbourFailure::kindOf)
                .filter(known -> known != null)
                .findFirst()
                .orElse(Kind.GARBLED);
        return new NeighbourFailure(neighbour, kind, thrown);
    }

    private static Kind kindOf(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof InterruptedException) {
            return Kind.SLOW;
        }
        if (cause instanceof DecoderException || cause instanceof JacksonException) {
            return Kind.GARBLED;
        }
        return cause instanceof IOException || cause instanceof HttpClosedException ? Kind.UNREACHABLE : null;
    }

    public String neighbour() {
        return neighbour;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the same call may succeed a moment later. */
    boolean isPassing() {
        return kind == Kind.UNREACHABLE;
    }
}
