package org.parley.extract.issuance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Fold;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/** The names of official accounts, where a text calls itself by one: "Readout of ...", "PRESS RELEASE No. 114/2023". */
final class Forms {
    private static final String NUMBER = "(?:[\\s:–-]*(?:no\\.?|nr\\.?|#|№)?\\s*:?\\s*\\d[\\w\\s./-]*)";
    private static final String FORM = "(?<form>" + words("whole")
            + "|(?:(?:" + words("modifier") + ") ){0,3}(?:" + words("noun") + ")"
            + "|(?:(?:" + words("modifier") + ") ){1,3}(?:" + words("plain", "alone") + ")"
            + "|(?:" + words("alone") + ")(?=" + NUMBER + "))";

    /** A line, or what stands behind an office on it, that is a form and no more. */
    private static final Pattern LINE =
            Pattern.compile("(?:|.*?\\W)(?:" + FORM + "|(?<plain>" + words("plain") + "))" + NUMBER + "?\\W*");

    /** A form with what it is of, or who gave it out. */
    private static final Pattern OPENING = Pattern.compile("(?:" + FORM
            + "(?: (?:of|on|from|by|regarding|concerning|following|after|about|issued|attributable|for) .*|\\W*|"
            + NUMBER
            + ".*|\\s?[:–-].*)|(?<plain>" + words("plain") + ") (?:by|of|from|issued by|attributable to) .*)");

    private static String words(String... parts) {
        return RuleFile.rows("/lexicon/forms.tsv").stream()
                .filter(row -> List.of(parts).contains(row.get("part")))
                .map(row -> row.get("form"))
                .collect(Collectors.joining("|"));
    }

    /** The words around a text that say what it is; null where there are none. */
    static @Nullable Span in(Document document, List<Letterhead.Part> head, List<Letterhead.Part> tail) {
        return head.stream()
                .flatMap(part -> line(document, part).stream())
                .findFirst()
                .or(() -> title(document))
                .or(() -> tail.stream()
                        .flatMap(part -> line(document, part).stream())
                        .findFirst())
                .orElse(null);
    }

    private static Optional<Span> line(Document document, Letterhead.Part part) {
        return match(document, part.span().text(), part.span(), LINE)
                .or(() -> match(document, part.span().text(), part.span(), OPENING))
                .filter(form -> form.start() == part.span().start() || part.isOffice());
    }

    /** "Readout of ...", "... : Communiqué", "Chad: Press release on ...". */
    private static Optional<Span> title(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .flatMap(block -> titles(document, block.span()))
                .findFirst();
    }

    private static Stream<Span> titles(Document document, Span title) {
        int colon = title.text().lastIndexOf(": ");
        Optional<Span> whole = match(document, title.text(), title, OPENING);
        Optional<Span> last = match(document, title.text().substring(colon + 1).strip(), title, OPENING);
        return Stream.concat(whole.stream(), last.stream());
    }

    /** Where the form stands in some words that end where a span ends. */
    private static Optional<Span> match(Document document, String words, Span span, Pattern pattern) {
        Matcher matcher = pattern.matcher(Fold.of(words));
        boolean aligned = Fold.of(words).length() == words.length();
        if (!aligned || !matcher.matches()) {
            return Optional.empty();
        }
        int start = document.text().index(span.start()) + span.text().length() - words.length();
        String group = matcher.start("form") < 0 ? "plain" : "form";
        return Optional.of(document.text().span(start + matcher.start(group), start + matcher.end(group)));
    }

    private Forms() {}
}
