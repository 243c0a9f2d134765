package org.parley.rdf.record;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.parley.model.annotation.Statement;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;

/** Finds the sentences that a statement quotes word for word, and gives each the IRI it has in whatever text it is quoted. */
final class Quotations {
    /** Fewer words are a turn of phrase, which two speakers may well share. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern IN_MARKS = Pattern.compile("[“„«\"]([^“”„«»\"]+)[”“»\"]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N}]{2})[.!?…]+[”\"’)]*\\s+");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Page page;

    Quotations(Page page) {
        this.page = page;
    }

    void write(Statement statement, Resource node) {
        pieces(statement)
                .flatMap(SENTENCE_END::splitAsStream)
                .map(Quotations::words)
                .filter(words -> words.size() >= FEWEST_WORDS)
                .map(words -> String.join(" ", words))
                .forEach(words -> node.addProperty(Parley.quotes, quotation(words)));
    }

    private Resource quotation(String words) {
        return page.own(page.iris().quotation(words), Parley.Quotation, "“%s”".formatted(words))
                .addProperty(Parley.text, words);
    }

    private static Stream<String> pieces(Statement statement) {
        String content = statement.contentText();
        return switch (statement.quotation()) {
            case direct -> Stream.of(content);
            case mixed -> IN_MARKS.matcher(content).results().map((MatchResult piece) -> piece.group(1));
            case indirect -> Stream.of();
        };
    }

    private static List<String> words(String sentence) {
        return BREAK.splitAsStream(Slug.fold(sentence.replaceAll("[’'ʼ]", "")))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
