package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name and how often it is used. */
@Schema(
        description = "A name and how often it is used.",
        requiredProperties = {"name", "mentions"})
public record NameCount(
        @Schema(description = "The name as articles have it.", examples = "Stoltenberg")
        String name,

        @Schema(description = "Mentions that use it.", minimum = "1")
        long mentions) {}
