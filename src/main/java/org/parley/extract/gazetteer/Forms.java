package org.parley.extract.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;
import org.parley.model.Span;

/** The names of official accounts, where the head of a text calls itself by one. */
final class Forms {
    private static final List<Row> FORMS = RuleFile.rows("/lexicon/forms.tsv");
    private static final Pattern REST = Pattern.compile("\\W.*|");
    private static final Pattern NUMBER = Pattern.compile("(\\s*[-:]?\\s*(no\\.?|nr\\.?|#)?\\s*\\d[\\d/-]*)?");

    /** The words in the head that say what the text is; null where there are none. */
    static @Nullable Span in(Document document, List<Letterhead.Part> head) {
        return head.stream()
                .flatMap(part -> form(document, part.span(), "head").stream())
                .findFirst()
                .or(() -> title(document))
                .orElse(null);
    }

    /** "Readout of ..." or "...: Communiqué". */
    private static Optional<Span> title(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .flatMap(block -> form(document, block.span(), "title")
                        .or(() -> last(document, block.span()).flatMap(last -> form(document, last, "head")))
                        .stream())
                .findFirst();
    }

    private static Optional<Span> last(Document document, Span title) {
        int colon = title.text().lastIndexOf(": ");
        int start = document.text().index(title.start());
        return colon < 0
                ? Optional.empty()
                : Optional.of(document.text()
                        .span(start + colon + 2, start + title.text().length()));
    }

    /** The form that some words begin with, where they go on with nothing but its number. */
    private static Optional<Span> form(Document document, Span words, String place) {
        String folded = Fold.of(words.text());
        int start = document.text().index(words.start());
        return FORMS.stream()
                .filter(row -> row.get("place").equals(place))
                .map(row -> row.get("form"))
                .filter(form -> folded.startsWith(form)
                        && (place.equals("title") ? REST : NUMBER)
                                .matcher(folded.substring(form.length()))
                                .matches())
                .max(Comparator.comparingInt(String::length))
                .map(form -> document.text().span(start, start + form.length()));
    }

    private Forms() {}
}
