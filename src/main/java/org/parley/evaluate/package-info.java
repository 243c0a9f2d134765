/**
 * Sets predicted annotations against gold ones: precision, recall, F1 and what is right about the matched records.
 *
 * <p>Records are matched one to one within a document, from the most alike pair down. Each layer leans on the one
 * before: events, readouts and statements are compared by the gold actors that the predicted actors stand for, so that
 * the ids of a prediction may be any. A state and its organs are told apart in the strict figures and count as one in
 * those called loose. Figures are summed over documents before they are divided, so that long documents weigh more.
 * What counts as alike is told at each layer's class.
 */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
