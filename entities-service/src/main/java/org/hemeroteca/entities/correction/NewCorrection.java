package org.hemeroteca.entities.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemeroteca.entities.actor.IdentifierScheme;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.pipeline.StorableText;

/**
 * What a person says, why, and who it is.
 *
 * @param into MERGE: the actor that stands for both
 * @param other NEVER_SAME: the other actor
 * @param names SPLIT: names, as articles have them, that mean somebody else; accents and case do not matter
 * @param mentions SPLIT: ids of mentions that mean somebody else
 * @param name RENAME: the name; SPLIT: that of the new actor
 * @param type RETYPE: the type
 * @param scheme IDENTIFY: the catalogue
 * @param identifier IDENTIFY: the identifier in it; absent for none
 * @param actor ASSIGN: whom the mention names
 * @param place ASSIGN: which place the mention names
 */
@FitsKind
public record NewCorrection(
        @NotNull CorrectionKind kind,
        @StorableText @Size(min = 1, max = 200) String into,
        @StorableText @Size(min = 1, max = 200) String other,

        @Size(min = 1, max = 100)
        List<@NotBlank @Pattern(regexp = "[^\\x00]*", message = "must not contain NUL") @Size(max = 300) String> names,

        @Size(min = 1, max = 1000) List<@NotNull UUID> mentions,

        @StorableText @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 300)
        String name,

        MentionType type,

        IdentifierScheme scheme,
        @StorableText @Size(min = 1, max = 100) String identifier,

        @StorableText @Size(min = 1, max = 200) String actor,
        @StorableText @Size(min = 1, max = 200) String place,
        @NotBlank @StorableText @Size(max = 2000) String reason,
        @NotBlank @StorableText @Size(max = 200) String by) {

    /** The members that say what is to be, by name; those that are absent have null. */
    Set<String> said() {
        Map<String, Boolean> members = Map.of(
                "into", into != null,
                "other", other != null,
                "names", names != null,
                "mentions", mentions != null,
                "name", name != null,
                "type", type != null,
                "scheme", scheme != null,
                "identifier", identifier != null,
                "actor", actor != null,
                "place", place != null);
        return members.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
