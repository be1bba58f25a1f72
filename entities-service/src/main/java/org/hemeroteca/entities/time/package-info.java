/**
 * Spanish time expressions: found by rules that are data, valued in the terms of TIMEX3, anchored on the day of publication.
 *
 * <p><b>Stages.</b> {@code token} cuts the text; {@code lexicon} looks words up, composes numbers and reads digits; {@code grammar}
 * applies the rules of {@code rules.txt}, layer by layer, to the {@code chart}; {@link org.hemeroteca.entities.time.TimeAnnotator}
 * chooses among overlapping matches, drops names, completes forms from their sentence, infers a day of publication where none is
 * given, and resolves. {@code anchor} turns a form and a day into a value, {@code value} a value into an interval and into EDTF; both
 * are pure functions. A form is kept in {@code TimeExpression.relative}: whoever learns the day of publication later resolves it with
 * {@link org.hemeroteca.entities.time.anchor.Anchoring#resolve}, and gets what tagging with that day would have given.
 *
 * <p><b>Conventions.</b> Spans hold determiner, contraction and modifier ({@code del 9}, {@code a [principios de este mes]},
 * {@code [más de siete horas]}), no other preposition, no {@code después}. Every member of a coordination is an expression of its own.
 * Weeks are ISO weeks; {@code 199} is a decade, {@code 19} the years 1900 to 1999; seasons are those of the northern hemisphere, and
 * winter begins in the December of its year. A bare weekday or month is the nearest one, unless a clear verb of its clause speaks
 * against it; a day with its month is always the nearest. {@code hace N años} is a point, {@code desde hace N años} lasts. Vague
 * windows ({@code los últimos años}, {@code hace unos días}) are durations with one open side. Ages and match clocks are marked by
 * {@code usage}, as are vague words, so that callers whose convention leaves them out can. What no calendar has (30 February) is not
 * tagged. Values that rest on an inferred day carry {@code DCT_INFERRED} and a {@code ?} in EDTF; the clock is never read.
 * {@code Evidence} names the rule, the day of publication that decided, and flags: {@code AMBIGUOUS_12H}, {@code US_ORDER},
 * {@code INCONSISTENT_WEEKDAY}, {@code OCR_FIXED}.
 *
 * <p><b>Figures</b>, F1 in percent, strict span / relaxed span / value; the first two by the rules of TempEval-3, the others on news
 * of 2007 to 2025 with the day of publication given. All were seen during development; the best known are what other taggers reach.
 *
 * <table>
 *   <caption>Quality</caption>
 *   <tr><th>corpus</th><th>expressions</th><th>here</th><th>best known</th></tr>
 *   <tr><td>TempEval-3 Spanish, training part</td><td>1,094</td><td>91.3 / 95.1 / 88.8</td><td>86.0 / 91.4 / 84.3</td></tr>
 *   <tr><td>MEANTIME Spanish, without ages</td><td>478</td><td>85.1 / 93.4 / 78.3</td><td>78.3 / 89.9 / 73.0</td></tr>
 *   <tr><td>news, training texts</td><td>505</td><td>98.0 / 98.9 / 93.3</td><td></td></tr>
 *   <tr><td>news, development texts</td><td>186</td><td>98.5 / 99.1 / 95.4</td><td></td></tr>
 *   <tr><td>HeidelTime on unseen news of the same kind</td><td></td><td></td><td>79.2 / 89.6 / 70.1</td></tr>
 * </table>
 *
 * <p>Without the day of publication no fully specified value in those news texts is wrong. One core tags some two million characters a
 * second; rules and lexicon load in 0.2 s of processor time.
 */
package org.hemeroteca.entities.time;
