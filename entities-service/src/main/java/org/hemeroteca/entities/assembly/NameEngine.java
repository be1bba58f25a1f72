package org.hemeroteca.entities.assembly;

import org.hemeroteca.entities.annotation.Annotator;

/**
 * An engine that finds the names.
 *
 * @param version engine and model
 * @param standsIn whether it stands in for the configured one, whose files are missing
 */
record NameEngine(Annotator annotator, String version, boolean standsIn) {
    NameEngine standingIn() {
        return new NameEngine(annotator, version, true);
    }
}
