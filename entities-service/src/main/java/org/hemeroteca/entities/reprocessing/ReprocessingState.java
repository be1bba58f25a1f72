package org.hemeroteca.entities.reprocessing;

/** How far an order to annotate articles again is. */
public enum ReprocessingState {
    RUNNING,
    DONE,
    /** What was annotated again before stays so. */
    CANCELLED
}
