/**
 * The data as a catalogue of datasets lists it: VoID and DCAT with figures, and dumps of the whole store.
 *
 * <p><b>Figures and dumps</b> cost a look at the whole store (about 5 s of computing for 800,000 triples), and are asked for
 * by whoever comes along: Comunica reads the service description before its first query. They are computed once per state
 * of the store, by one thread at a time, and where that takes long not more than a tenth of the time
 * ({@link org.parley.serve.catalogue.Remembered}); while much is written to a large store they may lag behind.
 *
 * <p><b>Addresses</b> in the catalogue are those by which the client reached the server, so that it can follow them through
 * whatever stands between. The IRIs of data stay what they are; only pages link to their paths here.
 */
@NullMarked
package org.parley.serve.catalogue;

import org.jspecify.annotations.NullMarked;
