package org.hemeroteca.entities.actor;

import java.util.Map;
import org.hemeroteca.entities.annotation.Office;

/**
 * An office with what its words say about it.
 *
 * @param details for the evidence: the pattern, and the country or body that the person serves
 */
record OfficeFound(Office office, Map<String, String> details) {
    OfficeFound {
        details = Map.copyOf(details);
    }
}
