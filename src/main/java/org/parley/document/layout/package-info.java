/**
 * Tells what each line of a text is there for: headline, byline, dateline, caption, paragraph, what the page adds.
 *
 * <p>Lines are recognised by rules, which are data (data/lexicon/layout-*.tsv), and by where they stand. A text has a
 * head, everything above its first full paragraph, and a tail, everything below its last: words that mean a byline or
 * an office up there are ordinary words in between, so most rules hold in one place only.
 *
 * <p>A wrong date is worse than none: a date written so that two days could be meant, or whose weekday does not fit,
 * is left out, and only lines that are nothing but a dateline or byline are asked for one.
 */
@NullMarked
package org.parley.document.layout;

import org.jspecify.annotations.NullMarked;
