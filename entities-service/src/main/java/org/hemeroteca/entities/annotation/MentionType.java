package org.hemeroteca.entities.annotation;

/** What a mention names, within its {@link MentionKind}. */
public enum MentionType {
    PERSON(MentionKind.ACTOR),
    ORGANIZATION(MentionKind.ACTOR),
    /** A geopolitical entity that acts or is acted on as a party. */
    STATE(MentionKind.ACTOR),
    /** A country, region or city as a territory. */
    GPE(MentionKind.PLACE),
    /** Any other place: continent, sea, region without government, street, building as a spot. */
    LOCATION(MentionKind.PLACE),
    /** The four TIMEX3 types of ISO-TimeML. */
    DATE(MentionKind.DATE),
    TIME(MentionKind.DATE),
    DURATION(MentionKind.DATE),
    SET(MentionKind.DATE);

    private final MentionKind kind;

    MentionType(MentionKind kind) {
        this.kind = kind;
    }

    public MentionKind kind() {
        return kind;
    }
}
