package org.hemeroteca.entities.coverage;

import java.time.LocalDate;
import java.util.UUID;

/** An article with what was known of it when it was annotated. */
public record CoveringArticle(UUID articleId, String title, String source, LocalDate publishedOn) {}
