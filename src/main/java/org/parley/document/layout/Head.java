package org.parley.document.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.document.layout.LayoutRules.Hit;
import org.parley.document.layout.LayoutRules.Place;
import org.parley.model.Block.Kind;

/** The lines above a text's first full paragraph: headline, deck, byline, place and date, office, captions. */
final class Head {
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_LINE = 100;

    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final @Nullable Hit[] hits;

    Head(List<Line> lines, @Nullable Kind[] kinds, @Nullable Hit[] hits) {
        this.lines = lines;
        this.kinds = kinds;
        this.hits = hits;
    }

    /** Where the text itself begins: at the first sentence below which no more lines of a head follow. */
    int end() {
        int lastHeadLine = lastHeadLine();
        for (int i = 0; i < lines.size(); i++) {
            boolean title = i == 0 && !Layout.isLong(lines.get(0)) && lines.size() > 1;
            if (kinds[i] == null && !title && i > lastHeadLine && lines.get(i).endsSentence()) {
                return i;
            }
        }
        return Math.min(lines.size(), lastHeadLine + 1);
    }

    /** The last line before the first long paragraph that a rule knows as part of a head. */
    private int lastHeadLine() {
        int last = -1;
        for (int i = 0; i < lines.size() && !(kinds[i] == null && Layout.isLong(lines.get(i))); i++) {
            boolean known = kinds[i] == Kind.byline || kinds[i] == Kind.dateline || kinds[i] == Kind.caption;
            if (known
                    || (kinds[i] == null
                            && LayoutRules.SHIPPED
                                    .match(lines.get(i), Place.head)
                                    .isPresent())) {
                last = i;
            }
        }
        return last;
    }

    /** Gives every line above the text its kind. */
    void sort(int end) {
        for (int i = 1; i < end; i++) {
            apply(i);
        }
        int title = title(end);
        for (int i = 0; i < end; i++) {
            if (kinds[i] == null) {
                kinds[i] = i == title ? Kind.title : unknown(i, title, end);
            }
        }
    }

    private void apply(int i) {
        if (kinds[i] == null) {
            LayoutRules.SHIPPED.match(lines.get(i), Place.head).ifPresent(hit -> {
                kinds[i] = hit.kind();
                hits[i] = hit;
            });
        }
    }

    /** The headline: the first line, unless that is an office's name or a date with a headline below it. */
    private int title(int end) {
        for (int i = 0; i < end; i++) {
            if (kinds[i] == Kind.title) {
                return i;
            }
        }
        int below = firstHeadline(1, end);
        if (below > 0 && kinds[0] == null) {
            standAsDateline();
        }
        return kinds[0] == null ? firstHeadline(0, end) : below;
    }

    private void standAsDateline() {
        LayoutRules.SHIPPED
                .match(lines.getFirst(), Place.head)
                .filter(hit -> hit.kind() == Kind.dateline)
                .ifPresent(hit -> {
                    kinds[0] = hit.kind();
                    hits[0] = hit;
                });
    }

    private int firstHeadline(int from, int end) {
        for (int i = from; i < end; i++) {
            if (kinds[i] == null) {
                return looksLikeHeadline(i) ? i : -1;
            }
        }
        return -1;
    }

    private boolean looksLikeHeadline(int i) {
        String words = lines.get(i).words();
        boolean stops = lines.get(i).endsSentence() && !words.matches(".*[?!][\"”’]?");
        return words.length() <= LONGEST_TITLE && (!stops || i == 0);
    }

    private @Nullable Kind unknown(int i, int title, int end) {
        Line line = lines.get(i);
        if (isUnder(i, Kind.byline) && line.isName()) {
            return Kind.byline;
        }
        if (isDoubled(i)) {
            return Kind.caption;
        }
        if (i > title && line.words().length() <= LONGEST_LINE && !line.endsSentence() && isUnder(i, Kind.dateline)) {
            return Kind.dateline;
        }
        if (i < title && line.words().length() <= LONGEST_LINE && !line.endsSentence()) {
            return Kind.heading;
        }
        boolean first = i == title + 1 || (i > 0 && kinds[i - 1] == Kind.deck);
        return title >= 0 && first && i < end && !Layout.isLong(line) ? Kind.deck : null;
    }

    /** Whether a line touches one of this kind: no blank line between them. */
    private boolean isUnder(int i, Kind kind) {
        int group = lines.get(i).group();
        return touches(i - 1, group, kind) || touches(i + 1, group, kind);
    }

    private boolean touches(int i, int group, Kind kind) {
        return i >= 0 && i < lines.size() && kinds[i] == kind && lines.get(i).group() == group;
    }

    /** Whether a short line comes twice in a row, as the alternative text of a picture and its caption do. */
    private boolean isDoubled(int i) {
        String key = lines.get(i).key();
        boolean before = i > 0 && key.equals(lines.get(i - 1).key());
        return before || (i + 1 < lines.size() && key.equals(lines.get(i + 1).key()));
    }
}
