package org.hemeroteca.entities.assembly;

import java.util.List;
import org.hemeroteca.entities.annotation.Annotator;

/**
 * An engine that finds the names.
 *
 * @param besides what else it has to say of a text
 * @param version engine and model
 * @param standsIn whether it stands in for the configured one, whose files are missing
 */
record NameEngine(Annotator annotator, List<Annotator> besides, String version, boolean standsIn) {
    NameEngine standingIn() {
        return new NameEngine(annotator, besides, version, true);
    }
}
