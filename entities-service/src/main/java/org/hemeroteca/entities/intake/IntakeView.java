package org.hemeroteca.entities.intake;

/**
 * How far the archive is annotated.
 *
 * @param pending articles that wait
 * @param done articles annotated
 * @param failed articles given up, until somebody asks for a retry
 * @param lagSeconds how long the oldest that waits has waited; absent when none does
 */
public record IntakeView(long pending, long done, long failed, Long lagSeconds) {}
