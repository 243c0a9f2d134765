package org.parley.extract.issuance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/** The short lines around a text: between its title and its first paragraph, and below its last. */
public final class Letterhead {
    private static final Set<Block.Kind> LINES = EnumSet.of(
            Block.Kind.deck, Block.Kind.dateline, Block.Kind.heading, Block.Kind.body, Block.Kind.boilerplate);
    private static final Set<Block.Kind> TAIL =
            EnumSet.of(Block.Kind.dateline, Block.Kind.body, Block.Kind.heading, Block.Kind.boilerplate);
    private static final int LINE = 90;
    private static final Pattern PARTS = Pattern.compile("[^|\\n–—,()»›>/•·]+");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?:;…][\"”’»)]*\\s*");

    /** "RIYADH, August 14 (XYZ) --", at the beginning of a paragraph. */
    private static final Pattern OPENING =
            Pattern.compile("(\\p{Lu}[^,–—:.]{2,30}?)(?:,[^–—.]{0,60})? ?(?:--|–|—| - ).*");

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

    /** The parts of the lines above the text. */
    static List<Part> head(Document document) {
        return parts(document, above(document));
    }

    /** The parts of the lines below the text. */
    static List<Part> tail(Document document) {
        return parts(document, below(document));
    }

    private static List<Part> parts(Document document, List<Block> lines) {
        return lines.stream().flatMap(line -> parts(document, line).stream()).toList();
    }

    private static List<Block> above(Document document) {
        return document.blocks().stream()
                .takeWhile(block -> block.kind() == Block.Kind.title || isShort(block))
                .filter(block -> LINES.contains(block.kind()))
                .toList();
    }

    private static List<Block> below(Document document) {
        List<Block> blocks = document.blocks();
        int from = blocks.size();
        while (from > 0 && TAIL.contains(blocks.get(from - 1).kind()) && isLine(blocks.get(from - 1))) {
            from--;
        }
        return from == 0 ? List.of() : blocks.subList(from, blocks.size());
    }

    private static boolean isLine(Block block) {
        boolean page = block.kind() == Block.Kind.boilerplate || block.kind() == Block.Kind.dateline;
        return page || (isShort(block) && !SENTENCE.matcher(block.span().text()).matches());
    }

    private static boolean isShort(Block block) {
        return block.span().text().lines().allMatch(line -> line.length() <= LINE);
    }

    /** The parts of one line; the first office on it is the one that speaks: "Royal Court – Press Office". */
    private static List<Part> parts(Document document, Block block) {
        String line = block.span().text();
        List<Part> parts = new ArrayList<>();
        Matcher part = PARTS.matcher(line);
        while (part.find()) {
            part(document, block, part.group(), part.start()).ifPresent(found -> {
                boolean second = found.isOffice() && parts.stream().anyMatch(Part::isOffice);
                parts.add(second ? new Part(found.span(), null, found.place()) : found);
            });
        }
        if (parts.size() > 1 && parts.stream().noneMatch(Part::isOffice)) {
            part(document, block, line, 0).filter(Part::isOffice).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<Part> part(Document document, Block block, String written, int at) {
        String name = Offices.withoutArticle(written.strip());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String line = block.span().text();
        int start = document.text().index(block.span().start()) + line.indexOf(name, at);
        Optional<Entry> entry = Offices.read(name, document).or(() -> Offices.state(name, document, Sense.NAME));
        return Optional.of(new Part(
                document.text().span(start, start + name.length()),
                entry.orElse(null),
                Offices.isPlaceLine(line) && isOffice(entry)));
    }

    private static boolean isOffice(Optional<Entry> entry) {
        return entry.isPresent() && entry.get().type() != ActorType.State;
    }

    /** The state that stands on such a line, by its name or else by its seat: "New Delhi | 23 October". */
    static Optional<Entry> state(Document document) {
        return state(document, Sense.NAME)
                .or(() -> title(document))
                .or(() -> state(document, Sense.SEAT))
                .or(() -> opening(document));
    }

    private static Optional<Entry> state(Document document, Sense sense) {
        return Stream.concat(above(document).stream(), below(document).stream())
                .flatMap(block -> PARTS.matcher(block.span().text()).results())
                .flatMap(part -> Offices.state(part.group(), document, sense).stream())
                .findFirst();
    }

    /** A first line that is a state's name and no more. */
    private static Optional<Entry> title(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .flatMap(block -> Offices.state(block.span().text(), document, Sense.NAME).stream())
                .findFirst();
    }

    /** The state from whose seat the first paragraph is dated. */
    private static Optional<Entry> opening(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.body)
                .limit(1)
                .map(block -> OPENING.matcher(block.span().text()))
                .filter(Matcher::matches)
                .flatMap(opening -> Offices.state(opening.group(1), document, Sense.SEAT).stream())
                .findFirst();
    }

    private Letterhead() {}
}
