package org.hemeroteca.entities.reprocessing;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.pipeline.MentionView;

/** A mention as it stood before or after an article was annotated again. Its id follows from its place and kind. */
record MentionSnapshot(UUID id, MentionKind kind, String text, int start, String in, MentionChange.Reading reading) {
    static MentionSnapshot of(Tuple row) {
        return new MentionSnapshot(
                row.get("id", UUID.class),
                MentionKind.valueOf(row.get("kind", String.class)),
                row.get("text", String.class),
                row.get("start_offset", Integer.class),
                row.get("in_title", Boolean.class) ? MentionView.TITLE : null,
                new MentionChange.Reading(
                        row.get("type", String.class),
                        row.get("zone", String.class),
                        row.get("entity", String.class),
                        row.get("name", String.class),
                        row.get("value", String.class),
                        row.get("office", String.class)));
    }
}
