package org.hemeroteca.launcher.archive;

/** An actor with its counts. */
public record Actor(String id, String name, String type, String countryCode, int mentions, int articles) {}
