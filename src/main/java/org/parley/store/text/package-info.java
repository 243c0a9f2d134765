/**
 * Full-text search in the labels and texts of a dataset, for {@code text:query} in SPARQL.
 *
 * <p>jena-text gives the property function; the index is kept here, since jena-text's own forgets what SPARQL removes
 * graph-wise, and answers from the last state of the index whatever state of the data a query reads.
 * A write notes which texts come or go ({@link org.parley.store.text.RecordedData}); before it is committed each of them is
 * looked up, and put into the index or taken out as it then stands. The commit and the new state of the index become visible
 * at one moment, and a query reads both as of one moment ({@link org.parley.store.text.FullText}).
 *
 * <p>TDB2 and Lucene cannot commit as one. So the names of the graphs a write touches are on disk before it commits
 * ({@link org.parley.store.text.Pending}), and stay there until Lucene has committed too, which it does once for many
 * writes. After a kill the graphs named there are read into the index again. An index that is missing, broken or of another
 * version is made anew. So is one whose store was changed by others meanwhile, which shows by the files of TDB2
 * ({@link org.parley.store.text.DataMark}); only a change by others after a kill goes unnoticed: delete the folder
 * {@code text} then. Nothing in the index is known to it alone, so a backup may leave it out.
 *
 * <p>One write of Parley's takes all graphs of a document together, hence a removal by graph would do as well; but a SPARQL
 * update may change one label of a large graph, and then one entry changes and no more.
 *
 * <p>The property function is offered to queries under its name, and no other; in updates {@code text:query} is a property
 * like any other. A search that finds more than anybody would read is refused rather than cut short.
 */
@NullMarked
package org.parley.store.text;

import org.jspecify.annotations.NullMarked;
