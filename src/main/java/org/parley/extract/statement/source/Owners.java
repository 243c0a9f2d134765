package org.parley.extract.statement.source;

import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.passage.Passage;

/** Finds the owner of a noun: "Peru" in "Peru's warning". */
public final class Owners {
    private final Passage passage;
    private final Subjects subjects;

    public Owners(Passage passage, Subjects subjects) {
        this.passage = passage;
        this.subjects = subjects;
    }

    /** The words before a possessive: "Peru" in "Peru's warning", "its" in "its warning". */
    public @Nullable Range before(int noun) {
        int at = noun;
        while (at > 0 && passage.is(at - 1, Tag.ADJ, Tag.ADV)) {
            at--;
        }
        if (passage.word(at - 1).matches("his|her|its|their")) {
            return new Range(at - 1, at);
        }
        boolean possessive =
                passage.is(at - 1, Tag.PART) && passage.word(at - 1).startsWith("'");
        return possessive ? subjects.endingAt(at - 1, passage.sentenceStart(noun)) : null;
    }
}
