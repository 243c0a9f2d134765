package org.parley.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.document.layout.LayoutRules.Place;
import org.parley.model.text.Block;
import org.parley.model.text.Block.Kind;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.model.text.Text;

/**
 * A text's lines being given their kinds, from the surest sign to the weakest. A line that has a kind keeps it; what is
 * left over at the end is a paragraph of the text itself.
 */
public final class Layout {
    /** A paragraph of this length is no heading, deck or signature. */
    private static final int LONG = 160;

    private static final int LONGEST_HEADING = 100;
    private static final Pattern QUESTION = Pattern.compile("(?!\\p{Lu}{1,3}:).{1,60}\\?");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{N}“\"‘'(].*");

    private final Sketch sketch;

    private Layout(Sketch sketch) {
        this.sketch = sketch;
    }

    /**
     * Lays out a text.
     *
     * @param known what is known of its source already; the text's own lines only fill the gaps
     * @param told what some lines are there for, by the UTF-16 index at which they begin
     */
    public static Document of(String name, String characters, Document.Source known, Map<Integer, Kind> told) {
        Layout layout = new Layout(new Sketch(Line.of(characters)));
        layout.sort(told);
        Text text = new Text(characters);
        Document.Source source = known.or(new Masthead(layout.sketch).source());
        return new Document(name, text, source, layout.blocks(text));
    }

    private void sort(Map<Integer, Kind> told) {
        for (int i = 0; i < sketch.size(); i++) {
            sketch.give(i, told.get(sketch.line(i).from()));
            if (!sketch.ask(i, Place.anywhere) && isCaptionTwice(i)) {
                sketch.give(i, Kind.caption);
            }
        }
        Head head = new Head(sketch);
        head.sort();
        sortTail(head.bodyBegins());
        for (int i = 0; i < sketch.size(); i++) {
            sketch.give(i, inside(i));
        }
    }

    /** Whether a page gave a picture's short text and its caption one after the other: a line doubled, or enlarged on. */
    private boolean isCaptionTwice(int i) {
        Line line = sketch.line(i);
        boolean doubled = (i > 0 && line.doubles(sketch.line(i - 1)))
                || (i + 1 < sketch.size() && line.doubles(sketch.line(i + 1)));
        return doubled || (i > 1 && sketch.is(i - 1, Kind.caption) && line.enlargesOn(sketch.line(i - 1)));
    }

    /** From the last line upwards, as long as lines are no paragraphs; an address goes with the line it touches. */
    private void sortTail(int bodyBegins) {
        for (int i = sketch.size() - 1; i > bodyBegins; i--) {
            if (!sketch.ask(i, Place.tail) && isAmongBoilerplate(i)) {
                sketch.give(i, Kind.boilerplate);
            }
            if (sketch.isOpen(i)) {
                return;
            }
        }
    }

    private boolean isAmongBoilerplate(int i) {
        Line line = sketch.line(i);
        boolean phrase = line.words().length() <= LONGEST_HEADING && !line.endsSentence() && !line.isBulleted();
        return phrase
                && sketch.is(i - 1, Kind.boilerplate)
                && sketch.line(i - 1).group() == line.group();
    }

    /** What a line is that no rule knows: an item, a heading, or a paragraph. */
    private Kind inside(int i) {
        Line line = sketch.line(i);
        boolean listGoesOn = sketch.is(i - 1, Kind.item)
                || (i > 0 && sketch.line(i - 1).words().endsWith(":"));
        boolean part = !line.endsSentence() || line.words().endsWith(";");
        if (line.isBulleted() || (line.isNumbered() && listGoesOn && part)) {
            return Kind.item;
        }
        return i > 0 && looksLikeHeading(i) ? Kind.heading : Kind.body;
    }

    /** Whether it is short, no sentence but perhaps a question, and has text below it. */
    private boolean looksLikeHeading(int i) {
        Line line = sketch.line(i);
        boolean textFollows = i + 1 < sketch.size() && (sketch.isOpen(i + 1) || sketch.is(i + 1, Kind.item));
        boolean question = QUESTION.matcher(line.words()).matches();
        boolean phrase = line.words().length() <= LONGEST_HEADING && !line.endsSentence();
        return textFollows
                && (question || phrase)
                && CAPITAL.matcher(line.words()).matches();
    }

    private List<Block> blocks(Text text) {
        Map<String, Span> first = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sketch.size(); i++) {
            Line line = sketch.line(i);
            Span span = text.span(line.from(), line.to());
            blocks.add(new Block(sketch.kind(i), span, first.putIfAbsent(line.key(), span)));
        }
        return blocks;
    }

    /** Whether a paragraph is long enough to be nothing but text. */
    static boolean isLong(Line line) {
        return line.words().length() >= LONG && line.endsSentence();
    }
}
