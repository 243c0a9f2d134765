package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.learn.Treebank;

class FineTagsTest {
    private static final Treebank.Sentence SIGNED = sentence("VERB", "VBD");
    private static final Treebank.Sentence SIGNING = sentence("VERB", "VBG");
    private static final Treebank.Sentence CHILE = sentence("PROPN", "NNP");

    private static Treebank.Sentence sentence(String tag, String finer) {
        String[] one = {"word"};
        return new Treebank.Sentence(
                one, new String[] {tag}, new String[] {finer}, new int[] {1}, new String[] {"root"});
    }

    private static FineTags tags() {
        List<Treebank.Sentence> treebank = new ArrayList<>(Collections.nCopies(30, SIGNED));
        treebank.addAll(List.of(SIGNING, CHILE));
        return FineTags.of(treebank);
    }

    @Test
    void aRarePairCountsAsTheMostFrequentOfItsPartOfSpeech() {
        FineTags tags = tags();
        assertThat(tags.count()).isEqualTo(2);
        assertThat(tags.of(SIGNING, 0)).isEqualTo(tags.of(SIGNED, 0)).isEqualTo(tags.first(Tag.VERB));
    }

    @Test
    void everyPartOfSpeechKeepsOneTag() {
        FineTags tags = tags();
        assertThat(tags.universal(tags.of(CHILE, 0))).isEqualTo(Tag.PROPN);
    }

    @Test
    void theyAreReadAsTheyWereWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        tags().write(new DataOutputStream(bytes));
        FineTags read = FineTags.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.of(CHILE, 0)).isEqualTo(tags().of(CHILE, 0));
    }
}
