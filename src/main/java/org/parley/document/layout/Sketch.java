package org.parley.document.layout;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.document.layout.LayoutRules.Hit;
import org.parley.document.layout.LayoutRules.Place;
import org.parley.model.text.Block.Kind;

/** A text's lines with the kinds they have been given so far. A line that has a kind keeps it. */
final class Sketch {
    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final @Nullable Hit[] hits;

    Sketch(List<Line> lines) {
        this.lines = lines;
        this.kinds = new @Nullable Kind[lines.size()];
        this.hits = new @Nullable Hit[lines.size()];
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** Whether nobody has said yet what a line is. */
    boolean isOpen(int i) {
        return kinds[i] == null;
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < kinds.length && kinds[i] == kind;
    }

    /** A line's kind; what is still open is a paragraph of the text. */
    Kind kind(int i) {
        Kind kind = kinds[i];
        return kind == null ? Kind.body : kind;
    }

    @Nullable
    Hit hit(int i) {
        return hits[i];
    }

    void give(int i, @Nullable Kind kind) {
        if (isOpen(i)) {
            kinds[i] = kind;
        }
    }

    /** Gives an open line the kind that the rules of a place know for it, and tells whether it has one now. */
    boolean ask(int i, Place place) {
        return ask(i, place, kind -> true);
    }

    boolean ask(int i, Place place, Predicate<Kind> wanted) {
        if (isOpen(i)) {
            LayoutRules.SHIPPED
                    .match(lines.get(i), place)
                    .filter(hit -> wanted.test(hit.kind()))
                    .ifPresent(hit -> {
                        kinds[i] = hit.kind();
                        hits[i] = hit;
                    });
        }
        return !isOpen(i);
    }
}
