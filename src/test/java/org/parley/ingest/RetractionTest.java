package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.Retraction.Undone;
import org.parley.ontology.Turtle;
import org.parley.rdf.history.ChangeLog;
import org.parley.rdf.history.Known;
import org.parley.rdf.history.Standing;
import org.parley.store.Store;

/** Documents that are withdrawn, and some that come back. */
class RetractionTest {
    private static final String WHITE_HOUSE = "r01a-trump-putin-white-house";
    private static final String KREMLIN = "r01b-trump-putin-kremlin";
    private static final String WHY = "The page was a forgery.";

    @TempDir
    private Path folder = Path.of("");

    private Newsroom news = new Newsroom(Store.inMemory(), folder);
    private String text = "";

    @BeforeEach
    void readTwoReadouts() throws IOException {
        news = new Newsroom(Store.inMemory(), folder);
        news.copy(WHITE_HOUSE + ".txt", WHITE_HOUSE + ".json");
        news.ingest();
        text = news.gold(KREMLIN + ".txt");
    }

    @AfterEach
    void close() {
        news.store.close();
    }

    @Test
    void nothingThatFollowedFromARetractedDocumentStays() throws IOException {
        Set<Quad> before = news.quadsWithoutNotes();
        readTheSecond();
        assertThat(news.quadsWithoutNotes().size()).isGreaterThan(before.size());
        retract();
        assertThat(news.quadsWithoutNotes()).isEqualTo(before);
        assertThat(news.standing(text)).isInstanceOfSatisfying(Standing.Retracted.class, retracted -> {
            assertThat(retracted.reason()).isEqualTo(WHY);
            assertThat(retracted.by()).isEqualTo("Ada");
        });
        assertThat(news.inHistory(text)).isEqualTo(text);
    }

    @Test
    void aRetractedTextIsRefusedWithTheReasonAndTheWayBack() throws IOException {
        readTheSecond();
        retract();
        Set<Quad> before = news.quads();
        assertThat(news.ingest())
                .filteredOn(Outcome.Retracted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Retracted.class, refused -> {
                    assertThat(refused.document()).isEqualTo(Newsroom.document(text));
                    assertThat(refused.reason())
                            .contains(refused.document())
                            .contains("The page was a forgery.")
                            .contains("by Ada");
                    assertThat(refused.remedy()).contains("--undo " + Retraction.digest(Newsroom.document(text)));
                });
        assertThat(news.quads()).isEqualTo(before);
    }

    @Test
    void whatIsUndoneIsAsItWasWithoutTheFile() throws IOException {
        readTheSecond();
        Set<Quad> before = news.quadsWithoutNotes();
        retract();
        assertThat(news.retraction().undo(Newsroom.document(text), "Ada")).isEqualTo(Undone.STANDS);
        assertThat(news.quadsWithoutNotes()).isEqualTo(before);
        assertThat(news.changes())
                .extracting(ChangeLog.Entry::kind)
                .containsExactly("added", "added", "retracted", "restored");
        assertThat(news.ingest()).allMatch(Outcome.Ingested.class::isInstance);
    }

    @Test
    void aVersionThatCameMeanwhileKeepsItsPlace() throws IOException {
        readTheSecond();
        String later = text + "Corrected.\n";
        read(later);
        news.retraction().retract(Newsroom.document(text), WHY, null);
        assertThat(news.standing(text)).isInstanceOf(Standing.Retracted.class);
        assertThat(news.standing(later)).isEqualTo(new Standing.Stands());
        assertThat(news.retraction().undo(Newsroom.document(text), null)).isEqualTo(Undone.SUPERSEDED);
        assertThat(news.standing(text)).isEqualTo(new Standing.Superseded(Newsroom.document(later)));
        assertTheNotesConform();
    }

    @Test
    void theLaterVersionThatComesBackTakesThePlaceAgain() throws IOException {
        readTheSecond();
        String later = text + "Corrected.\n";
        read(later);
        news.retraction().retract(Newsroom.document(later), WHY, null);
        read(text);
        assertThat(news.standing(text)).isEqualTo(new Standing.Stands());
        assertTheNotesConform();
        assertThat(news.retraction().undo(Newsroom.document(later), null)).isEqualTo(Undone.STANDS);
        assertThat(news.standing(text)).isEqualTo(new Standing.Superseded(Newsroom.document(later)));
        assertTheNotesConform();
    }

    @Test
    void aDocumentIsFoundByWhatPeopleCallIt() throws IOException {
        readTheSecond();
        String document = Newsroom.document(text);
        String digest = Retraction.digest(document);
        for (String words : Set.of(document, digest, KREMLIN, KREMLIN + ".txt", "some/folder/" + KREMLIN + ".txt")) {
            assertThat(news.retraction().retractable(words))
                    .as(words)
                    .extracting(Known::document)
                    .containsExactly(document);
        }
        assertThat(news.retraction().retractable("nobody")).isEmpty();
        assertThat(news.retraction().retracted(KREMLIN)).isEmpty();
        retract();
        assertThat(news.retraction().retractable(KREMLIN)).isEmpty();
        assertThat(news.retraction().retracted(KREMLIN)).hasSize(1);
    }

    @Test
    void aNameThatSeveralBearLeavesTheChoice() throws IOException {
        news.write("other/" + WHITE_HOUSE + ".txt", "Quite another text about the weather in the mountains.\n");
        news.ingest();
        assertThat(news.retraction().retractable(WHITE_HOUSE)).hasSize(2);
    }

    @Test
    void aRetractionHasAReasonAndWithoutOneNothingHappens() throws IOException {
        readTheSecond();
        Set<Quad> before = news.quads();
        assertThatThrownBy(() -> news.retraction().retract(Newsroom.document(text), " ", null))
                .hasMessageContaining("needs a reason");
        assertThat(news.quads()).isEqualTo(before);
    }

    private void readTheSecond() throws IOException {
        news.copy(KREMLIN + ".txt", KREMLIN + ".json");
        assertThat(news.ingest()).hasSize(2).allMatch(Outcome.Ingested.class::isInstance);
    }

    private void read(String version) throws IOException {
        news.write(KREMLIN + ".txt", version);
        assertThat(news.ingest()).allMatch(Outcome.Ingested.class::isInstance);
    }

    private void retract() {
        news.retraction().retract(Newsroom.document(text), WHY, "Ada");
    }

    private void assertTheNotesConform() {
        Model all = news.store.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getUnionModel()));
        assertThat(ShaclValidator.get()
                        .validate(
                                Shapes.parse(Turtle.shapes().getGraph()),
                                all.add(Turtle.core()).getGraph())
                        .getEntries())
                .filteredOn(entry -> !entry.focusNode().getURI().contains("/actor/"))
                .extracting(entry -> entry.message() + " " + entry.focusNode() + " " + entry.value())
                .isEmpty();
    }
}
