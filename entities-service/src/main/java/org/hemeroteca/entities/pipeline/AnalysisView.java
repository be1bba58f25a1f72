package org.hemeroteca.entities.pipeline;

import java.util.List;

/**
 * The three layers of one text.
 *
 * @param language BCP 47 tag, {@code und} where it cannot be told
 * @param pipeline version of the pipeline and its models
 * @param warnings what makes the analysis less than complete, a sentence each
 * @param zones what is not body, in text order
 * @param mentions all of them, in text order, those of a separate title first
 * @param focus what the text is about, on the map; absent when it names no place
 * @param ranges time expressions that belong together
 */
public record AnalysisView(
        String language,
        String pipeline,
        List<String> warnings,
        PublicationDateView publishedOn,
        List<ZoneView> zones,
        List<MentionView> mentions,
        List<RangeView> ranges,
        FocusView focus) {}
