package org.hemeroteca.entities.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.pipeline.Analysis;
import org.hemeroteca.entities.text.Span;

/** The text of an invented article while it is written, with the mentions that a pipeline would have found in it. */
final class ArticleWriting {
    private static final List<String> DEEDS = List.of("habló con", "rechazó la oferta de", "visitó a", "denunció a");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Annotation> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> introduced = new HashSet<>();

    ArticleWriting(Random random) {
        this.random = random;
    }

    /** Writes that {@code one} dealt with {@code other}, where and when. */
    void sentence(InventedActors.Invented one, InventedActors.Invented other, Referent place, LocalDate day) {
        int start = text.length();
        text.append("El ");
        actor(one);
        text.append(' ').append(DEEDS.get(random.nextInt(DEEDS.size()))).append(' ');
        actor(other);
        text.append(" en ");
        mentions.add(new PlaceMention(write(place.name()), MentionType.GPE, place, 0.9, Evidence.of("invented")));
        text.append(" el ");
        mentions.add(date(write(day.toString()), day));
        text.append('.');
        sentences.add(new Sentence(new Span(start, text.length())));
        text.append('\n');
    }

    private void actor(InventedActors.Invented actor) {
        boolean first = introduced.add(actor.name());
        Optional<Office> office =
                first && actor.office() != null ? Optional.of(office(actor.office())) : Optional.empty();
        var span = write(first ? actor.name() : actor.shortName());
        mentions.add(new ActorMention(
                span,
                actor.type(),
                actor.referent(),
                office,
                0.9,
                Evidence.of("invented", "link", first ? "own-name" : "surname")));
    }

    private Office office(String title) {
        var office = new Office(write(title), title);
        text.append(' ');
        return office;
    }

    private Span write(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static TimeExpression date(Span span, LocalDate day) {
        return new TimeExpression(
                span,
                MentionType.DATE,
                day.toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day.toString()),
                Optional.of(new Interval(day.toString(), day.plusDays(1).toString())),
                TimeExpression.Anchor.EXPLICIT,
                TimeExpression.Usage.CALENDAR,
                Optional.empty(),
                0.9,
                Evidence.of("invented"));
    }

    String text() {
        return text.toString();
    }

    Analysis analysis(TextContext context) {
        return new Analysis(AnnotatedText.of(text(), context).with(sentences), mentions, "invented");
    }
}
