package org.hemeroteca.launcher.archive;

/** An article with its raw text. */
public record Article(String id, String source, String publishedOn, String text) {}
