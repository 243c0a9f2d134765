package org.parley.extract.issuance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** How a text is written: as an office writes of what it did, or as a journalist writes of what others say. */
final class Manner {
    private static final int SURE = 2;
    private static final List<Rule> RULES =
            RuleFile.rows("/lexicon/manners.tsv").stream().map(Rule::of).toList();

    /** One sign of a manner. */
    record Rule(boolean account, String part, int weight, Pattern pattern) {
        static Rule of(Row row) {
            return new Rule(
                    row.get("tells").equals("account"),
                    row.get("part"),
                    Integer.parseInt(row.get("weight")),
                    Pattern.compile(row.get("pattern")));
        }

        boolean holds(Document document) {
            return switch (part) {
                case "title" ->
                    texts(document, Block.Kind.title)
                            .anyMatch(text -> pattern.matcher(text).lookingAt());
                case "text" ->
                    texts(document, Block.Kind.body)
                            .limit(1)
                            .anyMatch(text -> pattern.matcher(text).lookingAt());
                default ->
                    document.blocks().stream()
                            .filter(Block::tells)
                            .anyMatch(block ->
                                    pattern.matcher(block.span().text()).find());
            };
        }

        private static Stream<String> texts(Document document, Block.Kind kind) {
            return document.blocks().stream()
                    .filter(block -> block.kind() == kind)
                    .map(block -> block.span().text());
        }
    }

    /** Whether a text without letterhead is an office's own account. */
    static boolean isAccount(Document document) {
        return weight(document, true) >= SURE && weight(document, false) == 0;
    }

    private static int weight(Document document, boolean account) {
        return signs(document, account).stream().mapToInt(Rule::weight).sum();
    }

    /** What a text shows of one manner. */
    static List<Rule> signs(Document document, boolean account) {
        return RULES.stream()
                .filter(rule -> rule.account() == account && rule.holds(document))
                .toList();
    }

    private Manner() {}
}
