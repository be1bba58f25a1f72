package org.hemeroteca.launcher.archive;

/** How far the annotation of an article has come; the failure is told when it failed. */
public record AnnotationState(State state, String failure) {
    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean hasFailed() {
        return state == State.FAILED;
    }

    /** As the API names it. */
    public enum State {
        PENDING,
        DONE,
        FAILED
    }
}
