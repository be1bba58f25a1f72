package org.hemeroteca.launcher.archive;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of a line of an import: the id of its article, or the problem with it. */
record ImportedLine(String id, JsonNode problem) {}
