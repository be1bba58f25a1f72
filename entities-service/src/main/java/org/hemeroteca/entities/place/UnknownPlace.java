package org.hemeroteca.entities.place;

import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.Span;

/** What sort of place a name is that the gazetteer does not know. */
final class UnknownPlace {
    private static final int WINDOW = 30;
    /** Words of places with a government, in the name or before it. */
    private static final String GOVERNED =
            "municipios?|ciudad|ciudades|pueblos?|localidad|localidades|villa|provincias?|estados?|departamentos?|cantón|distrito|condado"
                    + "|comuna|aldea|parroquia|alcaldía|ayuntamiento|alcaldes?|alcaldesa|gobernador|gobernadora|república";

    private static final Pattern IN_NAME =
            Pattern.compile("(?iU)^(?:" + GOVERNED + "|san|santa|santo|villa|puerto) .*");
    private static final Pattern BEFORE =
            Pattern.compile("(?iU)\\b(?:" + GOVERNED + ") (?:de(?: la| los| las)?|del) $");

    private UnknownPlace() {}

    static MentionType typeOf(String text, Span span) {
        String left = text.substring(Math.max(0, span.start() - WINDOW), span.start());
        boolean governed =
                IN_NAME.matcher(span.in(text)).matches() || BEFORE.matcher(left).find();
        return governed ? MentionType.GPE : MentionType.LOCATION;
    }
}
