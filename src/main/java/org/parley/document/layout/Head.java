package org.parley.document.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.document.layout.LayoutRules.Place;
import org.parley.model.text.Block.Kind;

/** The lines above a text's first full paragraph: headline, deck, byline, place and date, office, captions. */
final class Head {
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_LINE = 100;

    /** In lines; what looks like a byline or a date further below is something else. */
    private static final int LONGEST_HEAD = 40;

    /** Sentences that may stand in a head before its first byline, date or caption: a headline's, a deck's. */
    private static final int SENTENCES_ABOVE = 3;

    /** Sentences that may stand between two of those. */
    private static final int SENTENCES_BETWEEN = 1;

    private static final Pattern ASKS_OR_EXCLAIMS = Pattern.compile(".*[?!][\"”’]?");

    private final Sketch sketch;
    private final int lastKnown;
    private final int end;

    Head(Sketch sketch) {
        this.sketch = sketch;
        this.lastKnown = lastKnown();
        this.end = end();
    }

    /** Where the text itself begins. */
    int bodyBegins() {
        return end;
    }

    /** Gives every line above the text its kind. */
    void sort() {
        for (int i = 1; i < end; i++) {
            sketch.ask(i, Place.head);
        }
        int title = title();
        for (int i = 0; i < end; i++) {
            sketch.give(i, i == title ? Kind.title : unknown(i, title));
        }
    }

    /** The last line before the first long paragraph that a rule knows as part of a head. */
    private int lastKnown() {
        int last = -1;
        int sentencesLeft = SENTENCES_ABOVE;
        for (int i = 0; i < Math.min(sketch.size(), LONGEST_HEAD); i++) {
            if (isKnown(i)) {
                last = i;
                sentencesLeft = SENTENCES_BETWEEN;
            } else if (sketch.isOpen(i) && sketch.line(i).endsSentence()) {
                sentencesLeft--;
                if (sentencesLeft < 0 || Layout.isLong(sketch.line(i))) {
                    return last;
                }
            }
        }
        return last;
    }

    private boolean isKnown(int i) {
        return sketch.isOpen(i)
                ? LayoutRules.SHIPPED.match(sketch.line(i), Place.head).isPresent()
                : sketch.is(i, Kind.byline) || sketch.is(i, Kind.dateline) || sketch.is(i, Kind.caption);
    }

    /** The first sentence below which no more lines of a head follow. */
    private int end() {
        for (int i = 0; i < sketch.size(); i++) {
            Line line = sketch.line(i);
            boolean mayBeTitle = i == 0 && !Layout.isLong(line) && sketch.size() > 1;
            if (sketch.isOpen(i) && !mayBeTitle && i > lastKnown && line.endsSentence()) {
                return i;
            }
        }
        return Math.min(sketch.size(), lastKnown + 1);
    }

    /** The headline: the first line, unless that is an office's name or a date with a headline below it. */
    private int title() {
        for (int i = 0; i < end; i++) {
            if (sketch.is(i, Kind.title)) {
                return i;
            }
        }
        int below = firstHeadline(1);
        if (below > 0) {
            sketch.ask(0, Place.head, kind -> kind != Kind.byline);
        }
        return end > 0 && sketch.isOpen(0) ? firstHeadline(0) : below;
    }

    private int firstHeadline(int from) {
        for (int i = from; i < end; i++) {
            if (sketch.isOpen(i)) {
                return looksLikeHeadline(i) ? i : -1;
            }
        }
        return -1;
    }

    private boolean looksLikeHeadline(int i) {
        Line line = sketch.line(i);
        boolean stops =
                line.endsSentence() && !ASKS_OR_EXCLAIMS.matcher(line.words()).matches();
        return line.words().length() <= LONGEST_TITLE && (!stops || (i == 0 && lastKnown > 0));
    }

    /** What a line is that no rule knows; null where it may be part of the text. */
    private @Nullable Kind unknown(int i, int title) {
        Line line = sketch.line(i);
        boolean phrase = line.words().length() <= LONGEST_LINE && !line.endsSentence();
        if (touches(i, Kind.byline) && line.isName()) {
            return Kind.byline;
        }
        if (i > title && phrase && touches(i, Kind.dateline)) {
            return Kind.dateline;
        }
        if (i < title && phrase) {
            return Kind.heading;
        }
        boolean underTitle = title >= 0 && (i == title + 1 || sketch.is(i - 1, Kind.deck));
        return underTitle && !Layout.isLong(line) ? Kind.deck : null;
    }

    /** Whether a line of this kind is next to it, with no blank line between them. */
    private boolean touches(int i, Kind kind) {
        int group = sketch.line(i).group();
        return (sketch.is(i - 1, kind) && sketch.line(i - 1).group() == group)
                || (sketch.is(i + 1, kind) && sketch.line(i + 1).group() == group);
    }
}
