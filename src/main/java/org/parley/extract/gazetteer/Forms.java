package org.parley.extract.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;
import org.parley.model.Span;

/** The names of official accounts, where the head of a text calls itself by one. */
final class Forms {
    private static final List<Row> FORMS = RuleFile.rows("/lexicon/forms.tsv");

    /** The words in the head that say what the text is; null where there are none. */
    static @Nullable Span in(Document document, List<Letterhead.Part> head) {
        for (Letterhead.Part segment : head) {
            if (isForm(segment.span().text(), "head")) {
                return segment.span();
            }
        }
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .map(block -> opening(document, block))
                .filter(span -> span != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Span opening(Document document, Block block) {
        String title = block.span().text();
        int end = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
        int start = document.text().index(block.span().start());
        return isForm(title.substring(0, end), "title") ? document.text().span(start, start + end) : null;
    }

    private static boolean isForm(String words, String place) {
        return FORMS.stream()
                .anyMatch(
                        row -> row.get("place").equals(place) && row.get("form").equals(Fold.of(words)));
    }

    private Forms() {}
}
