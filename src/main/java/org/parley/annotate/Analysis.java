package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/** A document with its sentences; only blocks that tell something have any, repeated blocks too. */
public record Analysis(Document document, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** The document's characters from one UTF-16 index to another, as a span in code points. */
    public Span span(int from, int to) {
        return document.text().span(from, to);
    }

    /** The characters from one token of a sentence to another, the second excluded. */
    public Span span(Sentence sentence, int fromToken, int toToken) {
        return span(
                sentence.token(fromToken).start(), sentence.token(toToken - 1).end());
    }

    /** The sentence that holds a UTF-16 index. */
    public Optional<Sentence> sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.end() <= index) {
                low = middle + 1;
            } else if (sentence.start() > index) {
                high = middle - 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
