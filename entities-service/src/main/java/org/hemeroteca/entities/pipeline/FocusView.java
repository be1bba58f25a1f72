package org.hemeroteca.entities.pipeline;

/**
 * What a text is about, on the map.
 *
 * @param country ISO 3166-1 alpha-2 code of the country that it speaks of most, as a place or as a state
 * @param countryScore that country's share of all that the text says of countries, above 0 to 1
 * @param place the place below the country of which it speaks most; absent when it names none
 * @param placeScore that place's share of all that the text says of such places, above 0 to 1
 */
public record FocusView(String country, double countryScore, EntityView place, Double placeScore) {}
