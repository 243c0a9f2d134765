package org.parley.ingest;

import java.util.Optional;
import org.parley.rdf.history.Change;

/**
 * What came of one text that was sent.
 *
 * @param change what became of its document, with the lines it brought in and took out; none if the store is as it was
 */
public record Receipt(Outcome outcome, Optional<Change> change) {}
