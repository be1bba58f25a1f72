package org.hemeroteca.entities.time.anchor;

import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;

/**
 * What a form says once it is anchored.
 *
 * @param value TIMEX3 value
 * @param window the stretch of time, where the value by itself does not say it: windows of time and the small hours
 */
public record Anchored(String value, Optional<Interval> window) {
    static Anchored of(String value) {
        return new Anchored(value, Optional.empty());
    }
}
