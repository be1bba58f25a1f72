package org.hemeroteca.entities.place;

import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;

/** Tells whether a geopolitical name acts or is a location where it stands. */
final class ActorOrPlace {
    private static final double ACTS_THRESHOLD = 0.4;
    private static final Pattern LOCATIVE_BEFORE = Pattern.compile(
            "(?iU)(?:^|[^\\p{L}])(?:en|desde|hacia|hasta|cerca de|frontera con|frontera de|territorio de|norte de|sur de|este de|oeste de)(?: el| la| los| las)? $");
    private static final Pattern ACT_BEHIND = Pattern.compile(
            "(?iU)^ (?:ha|han|había|habían|exig\\w+|advirtió|anunció|aseguró|acusó|pidió|rechazó|dijo)\\b.*");
    private static final int WINDOW = 40;

    private ActorOrPlace() {}

    /** Whether the name acts, and what said so. */
    record Decision(boolean acts, Evidence evidence) {}

    static Decision decide(AnnotatedText text, Candidate candidate) {
        if (candidate.acts().isPresent()) {
            double acts = candidate.acts().getAsDouble();
            return new Decision(acts >= ACTS_THRESHOLD, Evidence.of("tagger-acts", "acts", "%.2f".formatted(acts)));
        }
        return byRule(text.text(), candidate);
    }

    private static Decision byRule(String text, Candidate candidate) {
        int start = candidate.span().start();
        int end = candidate.span().end();
        if (LOCATIVE_BEFORE
                .matcher(text.substring(Math.max(0, start - WINDOW), start))
                .find()) {
            return new Decision(false, Evidence.of("locative"));
        }
        boolean acts = ACT_BEHIND
                .matcher(text.substring(end, Math.min(text.length(), end + WINDOW)))
                .matches();
        return new Decision(acts, Evidence.of(acts ? "subject-of-act" : "default-place"));
    }
}
