package org.hemeroteca.gateway.entities;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A span of a text that names an actor or a place, or is a time expression. */
@Schema(
        description =
                "A span of a text that names an actor or a place, or is a time expression. At most one stands on a span.",
        requiredProperties = {"start", "end", "text", "kind", "type", "zone", "confidence", "evidence"})
public record MentionView(
        @Schema(description = Offsets.START, minimum = "0") int start,

        @Schema(description = Offsets.END, minimum = "1") int end,

        @Schema(description = "The words of the span.", examples = "Moscú")
        String text,

        @Schema(
                description =
                        "A geopolitical name is an ACTOR where it acts (`Moscú ha exigido`), a PLACE where it is a"
                                + " location (`en Moscú`).",
                enumeration = {"ACTOR", "PLACE", "DATE"})
        String kind,

        @Schema(
                description =
                        "ACTOR: PERSON, ORGANIZATION or STATE. PLACE: GPE (country, region, city) or LOCATION (all"
                                + " else). DATE: a TIMEX3 type, DATE, TIME, DURATION or SET.",
                enumeration = {"PERSON", "ORGANIZATION", "STATE", "GPE", "LOCATION", "DATE", "TIME", "DURATION", "SET"})
        String type,

        @Schema(
                description = "The part of the article in which it stands.",
                enumeration = {"body", "headline", "caption", "byline", "boilerplate"})
        String zone,

        @Schema(
                description = "`title` when it stands in a title that was given apart; its offsets then count there.",
                enumeration = "title")
        String in,

        @Schema(
                description = "How sure the pipeline is; 1 is certain.",
                minimum = "0",
                maximum = "1",
                examples = "0.93")
        Double confidence,

        @Schema(
                description =
                        "Why it is what it is: `rule` names the rule or model that decided, `sentence` the offsets of"
                                + " the sentence; further members say what the rule went by.",
                type = SchemaType.OBJECT)
        Map<String, Object> evidence,

        @Schema(description = "The id of a stored mention.") String id,

        @Schema(description = "The article, where mentions of several articles are listed.", format = "uuid")
        String articleId,

        @Schema(description = "The sentence, where mentions of several articles are listed.")
        SentenceView sentence,

        @Schema(
                description = "True when somebody has said that it names nothing; it then stands in no other answer.",
                enumeration = "true")
        Boolean rejected,

        @Schema(description = "The actor or place. Left out for DATE.")
        EntityView entity,

        @Schema(description = "The title under which the text names the person here.")
        OfficeView office,

        @Schema(description = "DATE: the TIMEX3 value; underspecified parts are `X`.", examples = "2022-01-12")
        String value,

        @Schema(description = "DATE: the TIMEX3 modifier.", examples = "APPROX")
        String mod,

        @Schema(description = "SET: the TIMEX3 quantifier.", examples = "EACH")
        String quant,

        @Schema(description = "SET: the TIMEX3 frequency.", examples = "2X")
        String freq,

        @Schema(description = "DATE: the same in the Extended Date/Time Format (ISO 8601-2).", examples = "2022-01-12")
        String edtf,

        @Schema(
                description =
                        "DATE: what it covers. Left out for durations, sets, vague and underspecified expressions.")
        IntervalView interval,

        @Schema(
                description =
                        "DATE: what fixed the value: the expression itself (EXPLICIT), the publication date (DCT, or"
                                + " DCT_INFERRED), another expression (NARRATIVE), nothing (NONE).",
                enumeration = {"EXPLICIT", "DCT", "DCT_INFERRED", "NARRATIVE", "NONE"})
        String anchor,

        @Schema(
                description = "DATE: what the expression is used for.",
                enumeration = {"CALENDAR", "VAGUE", "AGE", "SPORT"})
        String usage) {
    public MentionView {
        Objects.requireNonNull(kind, "kind");
    }
}
