package org.hemeroteca.entities.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.pipeline.TimeView;
import org.hemeroteca.entities.time.anchor.Dated;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hemeroteca.entities.time.anchor.SymbolicForm;

/** The columns of a mention that only time expressions fill. */
@Embeddable
class StoredTime {
    String value;
    String mod;
    String quant;
    String freq;
    String edtf;

    @Column(name = "interval_start")
    String intervalStart;

    @Column(name = "interval_end")
    String intervalEnd;

    @Column(name = "starts_at")
    LocalDateTime startsAt;

    @Column(name = "ends_at")
    LocalDateTime endsAt;

    /** The side that orders the timeline; the database derives it. */
    @Column(name = "dated_at", insertable = false, updatable = false)
    LocalDateTime datedAt;

    String anchor;
    String usage;

    /** From which the rest follows under any day of publication; null in mentions that were stored before it was kept. */
    String relative;

    static StoredTime of(TimeView time) {
        var stored = new StoredTime();
        stored.value = time.value();
        stored.mod = time.mod();
        stored.quant = time.quant();
        stored.freq = time.freq();
        stored.edtf = time.edtf();
        stored.anchor = time.anchor().name();
        stored.usage = time.usage().name();
        stored.relative = time.relative();
        if (time.interval() != null) {
            stored.cover(time.interval());
        }
        return stored;
    }

    private void cover(Interval interval) {
        intervalStart = interval.start();
        intervalEnd = interval.end();
        startsAt = interval.startsAt().orElse(null);
        endsAt = interval.endsAt().orElse(null);
    }

    Interval interval() {
        return intervalStart == null ? null : new Interval(intervalStart, intervalEnd);
    }

    TimeView toView() {
        return new TimeView(
                value,
                mod,
                quant,
                freq,
                edtf,
                interval(),
                TimeExpression.Anchor.valueOf(anchor),
                TimeExpression.Usage.valueOf(usage),
                relative);
    }

    /** What it says under another day of publication; empty when that needs the text. */
    Optional<Dated> under(Publication publication, MentionType type) {
        return Optional.ofNullable(relative)
                .map(form -> new Dated.Reference(
                        type, TimeExpression.Usage.valueOf(usage), Optional.ofNullable(mod), SymbolicForm.read(form)))
                .flatMap(reference -> Dated.of(reference, Optional.of(publication), false));
    }

    void redate(Dated dated) {
        value = dated.value();
        edtf = dated.edtf().orElse(null);
        anchor = dated.anchor().name();
        intervalStart = null;
        intervalEnd = null;
        startsAt = null;
        endsAt = null;
        dated.interval().ifPresent(this::cover);
    }
}
