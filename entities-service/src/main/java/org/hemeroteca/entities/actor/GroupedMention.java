package org.hemeroteca.entities.actor;

/** A mention with what made it a mention of its actor. */
record GroupedMention(NamedSpan mention, Agreement agreement) {}
