package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says is otherwise. entities-service, which owns the rules, judges what belongs together. */
@Schema(
        description =
                "What somebody says of an actor or of a mention, and why. Each member says to which kind it belongs, and"
                        + " whether that kind needs it; none of another kind may be given.",
        requiredProperties = {"kind", "reason"})
public record NewCorrection(
        @NotNull(message = "must be given")
        @Pattern(
                regexp = "MERGE|SPLIT|RENAME|RETYPE|IDENTIFY|NEVER_SAME|REJECT|ASSIGN",
                message = "must be MERGE, SPLIT, RENAME, RETYPE, IDENTIFY, NEVER_SAME, REJECT or ASSIGN")
        @Schema(
                description = "What is said. Of an actor: MERGE, it is the same as another; SPLIT, some of its names or"
                        + " mentions mean somebody else; RENAME; RETYPE; IDENTIFY, it has this identifier, or none;"
                        + " NEVER_SAME, it is not the same as another, whatever texts suggest. Of a mention: REJECT, it"
                        + " names nothing; ASSIGN, it names this actor or place; RETYPE, it is of another type.",
                enumeration = {"MERGE", "SPLIT", "RENAME", "RETYPE", "IDENTIFY", "NEVER_SAME", "REJECT", "ASSIGN"})
        String kind,

        @Schema(
                description = "MERGE, needed: the id of the actor that stands for both from then on.",
                minLength = 1,
                maxLength = 200)
        String into,

        @Schema(description = "NEVER_SAME, needed: the id of the other actor.", minLength = 1, maxLength = 200)
        String other,

        @Schema(
                description =
                        "SPLIT, needed unless `mentions` is given: names, as articles have them, that mean somebody else;"
                                + " accents and case do not matter. What shortens such a name goes with it in an article that"
                                + " uses no other full name.",
                minItems = 1,
                maxItems = 100,
                examples = "[\"Jens Stoltenberg Ruiz\"]")
        List<String> names,

        @Schema(
                description = "SPLIT, needed unless `names` is given: ids of mentions that mean somebody else.",
                minItems = 1,
                maxItems = 1000)
        List<UUID> mentions,

        @Schema(
                description =
                        "RENAME, needed: the name. SPLIT: that of the new actor; the fullest that its mentions use when it is"
                                + " not said.",
                pattern = "\\S",
                maxLength = 300,
                examples = "Jens Stoltenberg")
        String name,

        @Pattern(
                regexp = "PERSON|ORGANIZATION|STATE|GPE|LOCATION",
                message = "must be PERSON, ORGANIZATION, STATE, GPE or LOCATION")
        @Schema(
                description =
                        "RETYPE, needed: the type. An actor can be a PERSON, an ORGANIZATION or a STATE; a mention also"
                                + " a GPE or a LOCATION.",
                enumeration = {"PERSON", "ORGANIZATION", "STATE", "GPE", "LOCATION"})
        String type,

        @Pattern(
                regexp = "wikidata|viaf|isni|orcid|lei|geonames",
                message = "must be wikidata, viaf, isni, orcid, lei or geonames")
        @Schema(
                description =
                        "IDENTIFY, needed: the catalogue: Wikidata, VIAF, ISNI (ISO 27729, without spaces), ORCID, LEI (ISO"
                                + " 17442) or GeoNames.",
                enumeration = {"wikidata", "viaf", "isni", "orcid", "lei", "geonames"})
        String scheme,

        @Schema(
                description =
                        "IDENTIFY: what the actor is in that catalogue; left out to say that it is not in it. Its form"
                                + " and its check digits have to be right.",
                minLength = 1,
                maxLength = 100,
                examples = "113230702")
        String identifier,

        @Schema(
                description = "ASSIGN, needed unless `place` is given: the id of the actor that is named.",
                minLength = 1,
                maxLength = 200)
        String actor,

        @Schema(
                description =
                        "ASSIGN, needed unless `actor` is given: the id of the place that is named; the archive need not"
                                + " know it yet.",
                minLength = 1,
                maxLength = 200,
                examples = "city:2800866")
        String place,

        @Schema(description = Authorship.REASON, minLength = 1, maxLength = 2000)
        String reason,

        @Schema(description = Authorship.BY, minLength = 1, maxLength = 200, examples = "Ana Ruiz, documentation desk")
        String by) {
    public NewCorrection signed(String author) {
        return new NewCorrection(
                kind, into, other, names, mentions, name, type, scheme, identifier, actor, place, reason, author);
    }
}
