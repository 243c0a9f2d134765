package org.parley.document.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** What the lines around a text say of where it comes from: its title, its author, its office or paper, its day. */
final class Masthead {
    /** A line, its kind, and the rule's answer that gave it the kind, if one did. */
    private record Placed(Line line, Block.Kind kind, LayoutRules.@Nullable Hit hit) {}

    private final List<Placed> placed;

    Masthead(Sketch sketch) {
        placed = IntStream.range(0, sketch.size())
                .mapToObj(i -> new Placed(sketch.line(i), sketch.kind(i), sketch.hit(i)))
                .toList();
    }

    Document.Source source() {
        return new Document.Source(title(), publisher(), published(), author(), null);
    }

    private @Nullable String title() {
        return of(Block.Kind.title).findFirst().map(p -> p.line().words()).orElse(null);
    }

    /** The offices of the head in their order: a ministry and its spokesperson's office are given as one. */
    private @Nullable String publisher() {
        String offices = of(Block.Kind.dateline)
                .map(p -> named(p, LayoutRules.Hit::publisher))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return offices.isEmpty() ? first(LayoutRules.Hit::publisher) : offices;
    }

    private @Nullable String author() {
        String named = first(LayoutRules.Hit::author);
        boolean unnamed = of(Block.Kind.byline).anyMatch(p -> p.hit() != null);
        return named != null || !unnamed
                ? named
                : of(Block.Kind.byline)
                        .filter(p -> p.hit() == null)
                        .map(p -> p.line().words())
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable LocalDate published() {
        Stream<String> datelines = placed.stream()
                .filter(p -> p.kind() == Block.Kind.dateline || p.kind() == Block.Kind.byline)
                .map(p -> p.line().words());
        Stream<String> opening = of(Block.Kind.body)
                .limit(1)
                .flatMap(p -> InlineDateline.of(p.line().words()).stream());
        return Stream.concat(datelines, opening)
                .flatMap(line -> Dates.SHIPPED.in(line).stream())
                .filter(dated -> dated.day().isPresent())
                .sorted(Comparator.comparing(Dates.Dated::update))
                .findFirst()
                .flatMap(Dates.Dated::day)
                .orElse(null);
    }

    private @Nullable String first(Function<LayoutRules.Hit, @Nullable String> name) {
        return placed.stream()
                .map(p -> named(p, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> named(Placed p, Function<LayoutRules.Hit, @Nullable String> name) {
        return Optional.ofNullable(p.hit()).map(name).filter(Objects::nonNull).map(String::strip);
    }

    private Stream<Placed> of(Block.Kind kind) {
        return placed.stream().filter(p -> p.kind() == kind);
    }
}
