package org.hemeroteca.gateway.entities;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;

/** An actor was asked for that has become one with another. */
public final class MergedActor extends RuntimeException {
    public static final int STATUS = 308;

    private static final long serialVersionUID = 1L;
    private static final Pattern SURVIVOR = Pattern.compile("/actors/([^/?]+)");

    private final String survivorId;

    private MergedActor(String survivorId) {
        super("The actor is %s".formatted(survivorId));
        this.survivorId = survivorId;
    }

    /** @param location where entities-service sends whoever asks */
    static MergedActor at(String location) {
        var survivor = SURVIVOR.matcher(String.valueOf(location));
        if (!survivor.find()) {
            throw new NeighbourFailure("entities-service", NeighbourFailure.Kind.GARBLED, null);
        }
        return new MergedActor(URLDecoder.decode(survivor.group(1), StandardCharsets.UTF_8));
    }

    /** The id under which the actor goes on. */
    public String survivorId() {
        return survivorId;
    }
}
