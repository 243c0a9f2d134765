package org.parley.store.update;

import org.parley.store.leash.DeepThreads;
import org.parley.store.query.DefaultGraph;
import org.parley.store.query.Refusal;

/** What came of looking at an update before making it. */
public sealed interface UpdateInspection permits SafeUpdate, UpdateInspection.Refused {
    /** It may not be made, and why. */
    record Refused(Refusal refusal) implements UpdateInspection {}

    /** Looks an update over; a long one goes deep in the parser. */
    static UpdateInspection of(SentUpdate update, DefaultGraph defaultGraph) {
        return DeepThreads.compute("inspection", () -> new UpdateInspector(update, defaultGraph).inspect());
    }
}
