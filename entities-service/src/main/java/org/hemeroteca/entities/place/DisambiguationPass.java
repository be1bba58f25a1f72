package org.hemeroteca.entities.place;

import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** One reason to prefer a reading of a place name over its others. Weights of all passes add up. */
interface DisambiguationPass {
    /** The name under which the evidence tells that this pass decided. */
    String reason();

    /** How much this reason speaks for {@code reading} (against it, when negative); 0 when it has nothing to say. */
    double weigh(GazetteerMatch reading, Surroundings around);
}
