/**
 * Who is named beside whom, counted. Derived from the mentions alone, a moment behind them: the database notes the articles
 * whose mentions change, and {@link org.hemeroteca.entities.company.CompanyKeeper} counts them anew. So storing an article or
 * merging two actors of fifty thousand mentions does not wait for it.
 */
package org.hemeroteca.entities.company;
