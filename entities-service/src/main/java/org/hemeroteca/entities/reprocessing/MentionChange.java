package org.hemeroteca.entities.reprocessing;

/**
 * What became of one mention.
 *
 * @param text its words
 * @param start first code point, in the text or in the title ({@code in})
 * @param in {@code title} in a title that was given apart; else absent
 * @param before absent when the mention is new
 * @param after absent when the mention is lost
 */
public record MentionChange(String text, int start, String in, Reading before, Reading after) {
    /**
     * What a mention was taken for.
     *
     * @param entity id of the actor or place
     * @param name of the actor or place
     * @param value TIMEX3 value of a time expression
     * @param office title under which a person is named
     */
    public record Reading(String type, String zone, String entity, String name, String value, String office) {}
}
