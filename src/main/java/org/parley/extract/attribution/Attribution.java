package org.parley.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.model.vocabulary.StatementKind;

/**
 * Who is said to have said, thought, felt or meant what. Ranges count the tokens of the analysis, over all its sentences.
 *
 * @param source the words that name the source; null where there are none
 * @param cue the words by which the attribution is made
 * @param content what is attributed, in as many pieces as cue and source cut it into
 * @param probability how likely all of it is right
 */
public record Attribution(
        @Nullable Range source, Range cue, List<Range> content, StatementKind kind, double probability) {
    public Attribution {
        content = List.copyOf(content);
    }
}
