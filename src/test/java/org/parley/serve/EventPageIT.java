package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.chronicle.Bulletins;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Ingest;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/** The page of an event shows its accounts against its measures; pages of other things do not. */
class EventPageIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsWhatEachAccountSaysOfEachMeasure() throws IOException {
        Bulletins.write(folder);
        List<Outcome> outcomes = new ArrayList<>();
        try (Store store = Store.inMemory()) {
            new Ingest(
                            store,
                            Iris.DEFAULT,
                            new Preparation(Iris.DEFAULT, document -> Annotation.nothing(document.name())))
                    .read(Documents.read(List.of(folder.toString()), ReadingOptions.DEFAULT), outcomes::add);
            assertThat(outcomes).hasSize(4).allMatch(Outcome.Ingested.class::isInstance);
            try (ParleyServer server =
                            ParleyServer.start(store, ServerOptions.usual().on(0));
                    Visitor visitor = new Visitor(server.url())) {
                assertThat(visitor.get("id/event/talks-2031-05-18-iceland-malta", "Accept", "text/html")
                                .body())
                        .contains("How the accounts compare")
                        .contains("Invented Courier, 19 May 2031")
                        .contains("agreed: “Iceland and Malta agreed to halt the tariffs on fish for 30 days”");
                assertThat(visitor.get("id/actor/malta", "Accept", "text/html").body())
                        .contains("Malta")
                        .doesNotContain("How the accounts compare");
            }
        }
    }
}
