package org.hemeroteca.entities.pipeline;

import java.util.List;
import org.hemeroteca.entities.annotation.Interval;

/**
 * Time expressions that say one stretch together.
 *
 * @param members positions in the answer's list of mentions; two, or one with an open side
 */
public record RangeView(List<Integer> members, Interval interval) {}
