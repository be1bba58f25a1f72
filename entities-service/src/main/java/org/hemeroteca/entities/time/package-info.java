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
 * Weeks are ISO weeks; {@code 199} is a decade, {@code 19} the years 1900 to 1999; seasons are those of the hemisphere of the
 * publisher's country, northern where that is unknown, and the one around New Year belongs to the year in which it begins. A bare
 * weekday or month is the nearest one, unless a clear verb of its clause speaks against it; a day with its month is always the nearest,
 * unless its paragraph tells of another year, or its weekday fits another year only. {@code hace N años} is a point, {@code desde hace
 * N años} lasts. Ages and match clocks are marked by {@code usage}, as are vague words, so that callers whose convention leaves them
 * out can. What no calendar has (30 February) is not tagged, and counted in a warning. Values that rest on an inferred day carry {@code
 * DCT_INFERRED} and a {@code ?} in EDTF; the clock is never read. {@code Evidence} names the rule, the day of publication that decided,
 * and flags: {@code AMBIGUOUS_12H}, {@code US_ORDER}, {@code INCONSISTENT_WEEKDAY}, {@code OCR_FIXED}.
 *
 * <p><b>Vague windows.</b> Scholars write {@code las últimas semanas} as the duration PXW, newsrooms as the date PAST_REF, and the very
 * same sentence has been annotated both ways, so that no rule serves both. Here {@code en} makes them a duration with one open side, as
 * it makes {@code en dos horas} one: it tells in how long something came about. So does {@code hace unos días}, which has a unit to be
 * vague about. Elsewhere ({@code durante}, {@code a lo largo de}, {@code de las últimas semanas}), and where no unit is named ({@code
 * hace tiempo}), they only point to the past or the future: PAST_REF, FUTURE_REF. With a number they are always durations.
 *
 * <p><b>No day of publication.</b> It is inferred, in this order, from a byline or dateline, from a weekday that is told as a full date,
 * from a date beside one without a year, from what is told and announced, from a weekday that a day has in one year only of those that
 * the text bounds, from {@code el próximo mes} where that month is named. The answer is a day, a window of days, a day or month without
 * its year, or the years that come into question; what does not follow from it stays underspecified.
 *
 * <p><b>Figures</b>, F1 in percent, strict span / relaxed span / value; the first two by the rules of TempEval-3, the others on news
 * of 2007 to 2025 with the day of publication given. All were seen during development; the best known are what other taggers reach.
 *
 * <table>
 *   <caption>Quality</caption>
 *   <tr><th>corpus</th><th>expressions</th><th>here</th><th>best known</th></tr>
 *   <tr><td>TempEval-3 Spanish, training part</td><td>1,094</td><td>91.4 / 95.4 / 88.1</td><td>86.0 / 91.4 / 84.3</td></tr>
 *   <tr><td>MEANTIME Spanish, without ages</td><td>478</td><td>86.0 / 93.5 / 78.8</td><td>78.3 / 89.9 / 73.0</td></tr>
 *   <tr><td>news, training texts</td><td>505</td><td>98.2 / 98.9 / 93.8</td><td></td></tr>
 *   <tr><td>news, development texts</td><td>186</td><td>98.5 / 99.1 / 97.9</td><td></td></tr>
 *   <tr><td>HeidelTime on unseen news of the same kind</td><td></td><td></td><td>79.2 / 89.6 / 70.1</td></tr>
 * </table>
 *
 * <p>The type is right for 97.2 and 98.2 percent of the expressions of the two sets of news, the modifier for 99.8 and 100. Without the
 * day of publication no fully specified value in those news texts is wrong. One core tags some three million characters of news a second;
 * rules and lexicon load in 0.2 s of processor time.
 */
package org.hemeroteca.entities.time;
