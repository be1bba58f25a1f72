package org.hemeroteca.entities.actor;

/** An actor was asked for that has become one with another. */
public final class MergedActor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String survivorId;

    MergedActor(String id, String survivorId) {
        super("%s is %s".formatted(id, survivorId));
        this.id = id;
        this.survivorId = survivorId;
    }

    String id() {
        return id;
    }

    String survivorId() {
        return survivorId;
    }
}
