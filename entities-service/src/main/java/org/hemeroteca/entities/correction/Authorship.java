package org.hemeroteca.entities.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hemeroteca.entities.pipeline.StorableText;

/** Who says something, and why. */
public record Authorship(
        @NotBlank @StorableText @Size(max = 2000) String reason,
        @NotBlank @StorableText @Size(max = 200) String by) {
    static Authorship of(NewCorrection correction) {
        return new Authorship(correction.reason(), correction.by());
    }
}
