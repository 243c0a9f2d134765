/**
 * The data as a catalogue of datasets lists it: VoID and DCAT with figures, and dumps of the whole store.
 *
 * <p><b>Figures and dumps</b> cost a look at the whole store, and are asked for by whoever comes along: Comunica reads the
 * service description before its first query. They are computed once per state of the store and only when somebody asks,
 * by one thread at a time. Where that takes long, those who ask get the last figures or the last dump, with its tag, while
 * the next is made, and it is made not more than a tenth of the time ({@link org.parley.serve.catalogue.Remembered}): while
 * much is written to a large store they may lag behind. Whoever must have the dump of what stands now asks for it with
 * {@code Cache-Control: no-cache}, and waits.
 *
 * <p><b>Counting</b> is one pass ({@link org.parley.serve.catalogue.Count}), 1.2 s of computing for 650,000 triples, where a
 * query for each figure, read from a file, took 3 s. It keeps the names of subjects and objects in memory meanwhile, as a
 * query that counts different ones does.
 *
 * <p><b>Addresses</b> in the catalogue are those by which the client reached the server, so that it can follow them through
 * whatever stands between. The IRIs of data stay what they are; only pages link to their paths here.
 */
@NullMarked
package org.parley.serve.catalogue;

import org.jspecify.annotations.NullMarked;
