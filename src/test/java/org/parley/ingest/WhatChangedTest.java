package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.vocabulary.Status;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.NamedQuery;
import org.parley.store.query.Question;

/** The analysts' question about changes, on a store to which something has happened. The answer was written by hand. */
class WhatChangedTest {
    private static final String NAME = "43-what-changed";
    private static final String GRAIN =
            "Grain ships may pass the strait from June on, the harbour office wrote on Monday.\n";
    private static final String RAIN = "It rained in the mountains all night, and two roads were closed until noon.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isAnsweredAsAPersonWould() throws IOException {
        try (Store store = Store.inMemory()) {
            Newsroom news = new Newsroom(store, folder);
            news.write("rain.txt", RAIN);
            news.writeReport("grain", GRAIN, Status.agreed);
            news.ingest();
            news.writeReport("grain", GRAIN.replace("June", "July"), Status.proposed);
            news.ingest();
            news.writeReport("grain", GRAIN.replace("June", "July"), Status.demanded);
            news.ingest();
            news.retraction().retract(Newsroom.document(RAIN), "Another valley was meant", "Ada");
            news.retraction().undo(Newsroom.document(RAIN), "Ada");
            assertThat(answer(store)).containsExactlyElementsOf(expected());
        }
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/ingest", NAME + ".csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> answer(Store store) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Question question = Question.of(NamedQuery.named(NAME).orElseThrow().sparql());
        assertThat(store.answer(question, AnswerFormat.CSV, csv)).isInstanceOf(Answer.Whole.class);
        return csv.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
