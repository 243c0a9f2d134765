package org.parley.export.comparison;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Candidate;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Contrast;

/** A Markdown document: a table of the points with the words of both sides, then the findings as sentences. */
final class Markdown implements ComparisonFormat {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");

    @Override
    public String name() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String write(Titled comparison) {
        Comparing comparing = comparison.comparing();
        var text = new StringBuilder();
        String left = plain(comparing.left().label());
        String right = plain(comparing.right().label());
        text.append("# ").append(plain(comparison.title())).append("\n\n");
        text.append(Cells.summary(comparing.contrasts())).append("\n\n");
        for (Account account : List.of(comparing.left(), comparing.right())) {
            text.append("- ").append(plain(Cells.source(account))).append('\n');
        }
        text.append('\n');
        text.append("| point | relation | ")
                .append(left)
                .append(" | ")
                .append(right)
                .append(" |\n|---|---|---|---|\n");
        comparing.contrasts().forEach(contrast -> text.append(row(contrast)));
        text.append("\n## Findings\n");
        comparing
                .contrasts()
                .forEach(contrast ->
                        text.append("- ").append(plain(contrast.sentence())).append('\n'));
        if (!comparing.candidates().isEmpty()) {
            text.append("\n## Perhaps the same point\n| score | ")
                    .append(left)
                    .append(" | ")
                    .append(right)
                    .append(" |\n|---|---|---|\n");
            comparing.candidates().forEach(candidate -> text.append(row(candidate)));
        }
        return text.toString();
    }

    private static String row(Contrast contrast) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        plain(contrast.label()),
                        Cells.relation(contrast.relation()),
                        cell(contrast.left()),
                        cell(contrast.right()));
    }

    private static String row(Candidate candidate) {
        return String.format(
                Locale.ROOT,
                "| %.2f | %s | %s |\n",
                candidate.score(),
                cell(candidate.left()),
                cell(candidate.right()));
    }

    private static String cell(List<Claim> claims) {
        return Cells.claims(claims).stream().map(Markdown::plain).collect(Collectors.joining("<br>"));
    }

    /** The text so that Markdown takes no character of it for a mark, on one line. */
    private static String plain(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
