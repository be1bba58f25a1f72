package org.hemeroteca.entities.actor;

import java.util.List;

/**
 * The archive's record of a text's actor, and why it is that one.
 *
 * @param score of the link, 0 to 1; of the best one that was refused where the record is new
 * @param reasons strongest first
 */
public record LinkedActor(StoredActor actor, double score, List<String> reasons) {}
