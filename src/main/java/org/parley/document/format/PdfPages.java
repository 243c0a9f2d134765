package org.parley.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A PDF's lines put together again: page numbers and running heads dropped, broken lines joined into paragraphs, words
 * that were broken at a line's end made whole.
 */
final class PdfPages {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—| ]*(?:(?i:page|p\\.) ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–—| ]*");
    private static final Pattern OPENS_PARAGRAPH =
            Pattern.compile("(?:[–—•*▪●‣·-] |\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] ).*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;][\"'”’»)]*");
    private static final Pattern BROKEN_WORD = Pattern.compile(".*?(\\p{Ll}+)[-\\u2010\\u00AD]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    /** A line this much shorter than the widest has ended before the margin. */
    private static final double FULL_LINE = .75;

    private final String whole;
    private final int widest;
    private final List<String> paragraphs = new ArrayList<>();
    private String lastLine = "";

    private PdfPages(List<String> pages) {
        whole = String.join("\n", pages);
        widest = whole.lines().mapToInt(String::length).max().orElse(0);
    }

    static String text(List<String> pages) {
        List<List<String>> lines = pages.stream()
                .map(page -> CONTROL.matcher(page)
                        .replaceAll("")
                        .lines()
                        .map(String::strip)
                        .toList())
                .toList();
        PdfPages joined = new PdfPages(pages);
        for (List<String> page : withoutRunningHeads(lines)) {
            joined.add(page);
        }
        return joined.paragraphs.stream().map(paragraph -> paragraph + "\n").collect(Collectors.joining("\n"));
    }

    private void add(List<String> page) {
        boolean apart = !paragraphs.isEmpty() && ENDS_SENTENCE.matcher(lastLine).matches();
        boolean top = true;
        for (String line : page) {
            if (line.isEmpty()) {
                apart |= !top;
            } else {
                if (!paragraphs.isEmpty() && !apart && continues(line)) {
                    paragraphs.set(paragraphs.size() - 1, joined(paragraphs.getLast(), line));
                } else {
                    paragraphs.add(line);
                }
                lastLine = line;
                apart = false;
                top = false;
            }
        }
    }

    /** Whether a line goes on with the paragraph that the last one left open. */
    private boolean continues(String line) {
        boolean full = lastLine.length() >= FULL_LINE * widest;
        boolean opens = OPENS_PARAGRAPH.matcher(line).matches();
        boolean ended = ENDS_SENTENCE.matcher(lastLine).matches();
        return !opens && (full || (!ended && Character.isLowerCase(line.codePointAt(0))));
    }

    /** Joins two lines; a hyphen between them stays if the text writes the word with one elsewhere, or in capitals. */
    private String joined(String paragraph, String line) {
        var broken = BROKEN_WORD.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
        if (!broken.matches() || !Character.isLowerCase(line.codePointAt(0))) {
            return paragraph.endsWith("-") ? paragraph + line : paragraph + " " + line;
        }
        String rest = line.split("\\P{L}", 2)[0];
        boolean hyphened = whole.contains(broken.group(1) + "-" + rest);
        return (hyphened ? paragraph : paragraph.substring(0, paragraph.length() - 1)) + line;
    }

    private static List<List<String>> withoutRunningHeads(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).forEach(line -> counts.merge(shape(line), 1, Integer::sum)));
        return pages.stream()
                .map(page -> page.stream()
                        .filter(line -> !(edges(page).contains(line)
                                && (PAGE_NUMBER.matcher(line).matches() || counts.getOrDefault(shape(line), 0) > 2)))
                        .toList())
                .toList();
    }

    /** The first and last line of a page. */
    private static List<String> edges(List<String> page) {
        List<String> lines = page.stream().filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? List.of() : List.of(lines.getFirst(), lines.getLast());
    }

    /** A line with its numbers made alike. */
    private static String shape(String line) {
        return line.replaceAll("\\d+", "0");
    }
}
