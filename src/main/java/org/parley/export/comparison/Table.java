package org.parley.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Contrast;

/** Plain text for a terminal: for each point the relation, then the words of both sides next to each other. */
final class Table implements ComparisonFormat {
    private static final int COLUMN = 52;
    private static final String GAP = "  |  ";

    @Override
    public String name() {
        return "table";
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String write(Titled comparison) {
        Comparing comparing = comparison.comparing();
        String event = comparison.event();
        var text = new StringBuilder();
        text.append(event.isEmpty() ? "" : event + "\n");
        text.append(Cells.summary(comparing.contrasts())).append("\n\n");
        row(text, comparing.left().label(), comparing.right().label());
        comparing.contrasts().forEach(contrast -> contrast(text, contrast));
        if (!comparing.candidates().isEmpty()) {
            text.append("\nPerhaps the same point, for you to join:\n");
            comparing.candidates().forEach(candidate -> {
                text.append(String.format(Locale.ROOT, "-- %.2f\n", candidate.score()));
                side(text, candidate.left(), candidate.right());
            });
        }
        return text.toString();
    }

    private static void contrast(StringBuilder text, Contrast contrast) {
        String head = "-- %s: %s ".formatted(Cells.relation(contrast.relation()), contrast.label());
        text.append(head)
                .append("-".repeat(Math.max(2, 2 * COLUMN + GAP.length() - head.length())))
                .append('\n');
        side(text, contrast.left(), contrast.right());
        String difference = Cells.difference(contrast);
        if (!difference.isEmpty()) {
            wrapped("=> " + difference, 2 * COLUMN + GAP.length())
                    .forEach(line -> text.append(line).append('\n'));
        }
    }

    private static void side(StringBuilder text, List<Claim> left, List<Claim> right) {
        row(text, String.join("\n", Cells.claims(left)), String.join("\n", Cells.claims(right)));
    }

    private static void row(StringBuilder text, String left, String right) {
        List<String> one = wrapped(left, COLUMN);
        List<String> other = wrapped(right, COLUMN);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String line = i < one.size() ? one.get(i) : "";
            int padding = COLUMN - line.codePointCount(0, line.length());
            String both = line + " ".repeat(Math.max(0, padding)) + GAP + (i < other.size() ? other.get(i) : "");
            text.append(both.stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : cell.split("\n", -1)) {
            var line = new StringBuilder();
            for (String word : paragraph.split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
