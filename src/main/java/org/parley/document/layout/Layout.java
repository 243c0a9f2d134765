package org.parley.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.document.layout.LayoutRules.Hit;
import org.parley.document.layout.LayoutRules.Place;
import org.parley.model.Block;
import org.parley.model.Block.Kind;
import org.parley.model.Document;
import org.parley.model.Span;
import org.parley.model.Text;

/**
 * A text's lines being given their kinds, from the surest sign to the weakest. A line that has a kind keeps it; what is
 * left over at the end is a paragraph of the text itself.
 */
public final class Layout {
    /** A paragraph of this length is no heading, deck or signature. */
    private static final int LONG = 160;

    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final @Nullable Hit[] hits;

    private Layout(List<Line> lines) {
        this.lines = lines;
        this.kinds = new @Nullable Kind[lines.size()];
        this.hits = new @Nullable Hit[lines.size()];
    }

    /**
     * Lays out a text.
     *
     * @param known what is known of its source already; the text's own lines only fill the gaps
     * @param told what some lines are there for, by the UTF-16 index at which they begin
     */
    public static Document of(String name, String characters, Document.Source known, Map<Integer, Kind> told) {
        Layout layout = new Layout(Line.of(characters));
        layout.sort(told);
        Text text = new Text(characters);
        return new Document(name, text, known.or(layout.masthead().source()), layout.blocks(text));
    }

    private void sort(Map<Integer, Kind> told) {
        for (int i = 0; i < lines.size(); i++) {
            kinds[i] = told.get(lines.get(i).from());
        }
        apply(Place.anywhere, 0, lines.size());
        Head head = new Head(lines, kinds, hits);
        int bodyBegins = head.end();
        head.sort(bodyBegins);
        applyToTail(bodyBegins);
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[i] == null) {
                kinds[i] = inside(i, bodyBegins);
            }
        }
    }

    private void apply(Place place, int from, int to) {
        for (int i = from; i < to; i++) {
            if (kinds[i] == null) {
                take(i, place);
            }
        }
    }

    private boolean take(int i, Place place) {
        LayoutRules.SHIPPED.match(lines.get(i), place).ifPresent(hit -> {
            kinds[i] = hit.kind();
            hits[i] = hit;
        });
        return kinds[i] != null;
    }

    /** From the last line upwards, as long as lines are no paragraphs. */
    private void applyToTail(int bodyBegins) {
        for (int i = lines.size() - 1; i > bodyBegins; i--) {
            if (kinds[i] == null && !take(i, Place.tail)) {
                return;
            }
        }
    }

    /** What a line is that no rule knows: an item, a heading, or a paragraph. */
    private Kind inside(int i, int bodyBegins) {
        Line line = lines.get(i);
        boolean listGoesOn =
                i > 0 && (kinds[i - 1] == Kind.item || lines.get(i - 1).words().endsWith(":"));
        if (line.isBulleted() || (line.isNumbered() && listGoesOn && !line.endsSentence())) {
            return Kind.item;
        }
        if (line.isNumbered() && listGoesOn && line.words().endsWith(";")) {
            return Kind.item;
        }
        return i >= bodyBegins && looksLikeHeading(i) ? Kind.heading : Kind.body;
    }

    private boolean looksLikeHeading(int i) {
        Line line = lines.get(i);
        boolean textFollows = i + 1 < lines.size() && (kinds[i + 1] == null || kinds[i + 1] == Kind.item);
        boolean short_ = line.words().length() <= 100
                && (!line.endsSentence() || line.words().matches(".{1,60}\\?"));
        return textFollows && short_ && line.words().matches("[\\p{Lu}\\p{N}“\"‘'(].*");
    }

    private Masthead masthead() {
        List<Masthead.Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new Masthead.Placed(lines.get(i), kind(i), hits[i]));
        }
        return new Masthead(placed);
    }

    private List<Block> blocks(Text text) {
        Map<String, Span> first = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Span span = text.span(line.from(), line.to());
            Span copied = first.putIfAbsent(line.key(), span);
            blocks.add(new Block(kind(i), span, copied));
        }
        return blocks;
    }

    private Kind kind(int i) {
        Kind kind = kinds[i];
        return kind == null ? Kind.body : kind;
    }

    /** Whether a paragraph is long enough to be nothing but text. */
    static boolean isLong(Line line) {
        return line.words().length() >= LONG && line.endsSentence();
    }
}
