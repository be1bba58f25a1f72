package org.hemeroteca.entities.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.annotation.TextContext;

/** A stored article as articles-service answers it; fields that the intake has no use for are left out. */
record Article(UUID id, int revision, String text, String title, String source, LocalDate publishedOn) {
    TextContext context() {
        return new TextContext(
                Optional.ofNullable(publishedOn), Optional.ofNullable(title), Optional.empty(), List.of());
    }
}
