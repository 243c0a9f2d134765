package org.parley.extract.gazetteer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.model.ActorType;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.Span;

/** The short lines between a text's title and its first paragraph. */
public final class Letterhead {
    private static final Set<Block.Kind> LINES = EnumSet.of(Block.Kind.deck, Block.Kind.dateline, Block.Kind.body);
    private static final int LINE = 90;
    private static final Pattern PARTS = Pattern.compile("[^|\\n–—,]+");

    /**
     * A part of such a line.
     *
     * @param entry the office or state that it names, null where it names none
     * @param place whether the line only tells where the text was written
     */
    public record Part(Span span, @Nullable Entry entry, boolean place) {
        boolean isOffice() {
            return entry != null && entry.type() != ActorType.State;
        }
    }

    public static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean title = block.kind() == Block.Kind.title;
            if (!title && !isShort(block)) {
                break;
            }
            if (LINES.contains(block.kind())) {
                parts.addAll(parts(document, block));
            }
        }
        return parts;
    }

    private static boolean isShort(Block block) {
        return block.span().text().lines().allMatch(line -> line.length() <= LINE);
    }

    /** The parts of one line; the first office on it is the one that speaks: "Royal Court – Press Office". */
    private static List<Part> parts(Document document, Block block) {
        String line = block.span().text();
        int from = document.text().index(block.span().start());
        List<Part> parts = new ArrayList<>();
        Matcher part = PARTS.matcher(line);
        while (part.find()) {
            String name = Offices.withoutArticle(part.group().strip());
            if (!name.isEmpty()) {
                int start = from + line.indexOf(name, part.start());
                Part found = part(document, line, document.text().span(start, start + name.length()));
                boolean second = found.isOffice() && parts.stream().anyMatch(Part::isOffice);
                parts.add(second ? new Part(found.span(), null, found.place()) : found);
            }
        }
        return parts;
    }

    private static Part part(Document document, String line, Span span) {
        Optional<Entry> entry = Offices.read(span.text(), document).or(() -> Offices.state(span.text(), document));
        return new Part(span, entry.orElse(null), Offices.isPlaceLine(line) && isOffice(entry));
    }

    private static boolean isOffice(Optional<Entry> entry) {
        return entry.isPresent() && entry.get().type() != ActorType.State;
    }

    /** The state whose seat or name stands on such a line: "New Delhi | 23 October". */
    public static Optional<Entry> state(Document document) {
        return document.blocks().stream()
                .takeWhile(block -> block.kind() != Block.Kind.body || isShort(block))
                .filter(block -> block.kind() != Block.Kind.title)
                .flatMap(block -> PARTS.matcher(block.span().text()).results())
                .flatMap(
                        part -> Gazetteer.STANDARD
                                .read(
                                        Offices.withoutArticle(part.group().strip()),
                                        document.text().characters())
                                .stream())
                .map(Gazetteer.Reading::entry)
                .filter(entry -> entry.type() == ActorType.State)
                .findFirst();
    }

    private Letterhead() {}
}
