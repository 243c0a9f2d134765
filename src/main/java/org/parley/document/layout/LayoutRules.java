package org.parley.document.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Block;

/**
 * The layout lexicon, ready to be asked. Patterns may name parts in braces, such as {date}, which
 * {@code layout-parts.tsv} spells out; a pattern must fit the whole line.
 */
final class LayoutRules {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    static final LayoutRules SHIPPED = new LayoutRules();

    /** No line that is there for the page is longer; no pattern sees a longer one. */
    private static final int LONGEST_LINE = 300;

    /** Where in a text a rule holds. */
    enum Place {
        anywhere,
        head,
        tail
    }

    /** One line of the lexicon. */
    record Rule(Block.Kind kind, Place place, Pattern pattern, String example) {}

    /** A rule's answer, with the names it picked out of the line. */
    record Hit(
            Block.Kind kind,
            @Nullable String author,
            @Nullable String publisher) {}

    private final Map<String, String> parts = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private LayoutRules() {
        for (String[] cells : table("layout-parts.tsv", 3)) {
            parts.put(cells[0], spelledOut(cells[1]));
        }
        for (String[] cells : table("layout-lines.tsv", 4)) {
            rules.add(new Rule(Block.Kind.valueOf(cells[0]), Place.valueOf(cells[1]), pattern(cells[2]), cells[3]));
        }
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The first rule that fits the line and holds in this place. */
    Optional<Hit> match(Line line, Place place) {
        if (line.words().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(line.words());
            if (rule.place() == place && matcher.matches()) {
                return Optional.of(new Hit(rule.kind(), named(matcher, "author"), named(matcher, "publisher")));
            }
        }
        return Optional.empty();
    }

    /** A pattern whose parts are spelled out. */
    Pattern pattern(String withParts) {
        return Pattern.compile(spelledOut(withParts));
    }

    private String spelledOut(String pattern) {
        return PART.matcher(pattern).replaceAll(part -> {
            String meaning = parts.get(part.group(1));
            if (meaning == null) {
                throw new IllegalStateException(
                        "%s stands in a layout pattern, but layout-parts.tsv has no such part: %s"
                                .formatted(part.group(), pattern));
            }
            return Matcher.quoteReplacement(meaning);
        });
    }

    private static @Nullable String named(Matcher matcher, String group) {
        return matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
    }

    /** The lines of a lexicon file, without its remarks, each with the given number of cells. */
    static List<String[]> table(String file, int cells) {
        try (InputStream in = LayoutRules.class.getResourceAsStream("/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("data/lexicon/" + file + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, file, cells))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] cells(String line, String file, int cells) {
        String[] found = line.split("\t", -1);
        if (found.length != cells) {
            throw new IllegalStateException("data/lexicon/%s: %d cells instead of %d in the line: %s"
                    .formatted(file, found.length, cells, line));
        }
        return found;
    }
}
