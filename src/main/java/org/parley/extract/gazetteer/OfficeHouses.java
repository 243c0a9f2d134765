package org.parley.extract.gazetteer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.RuleFile;

/** Tells whose house an account comes from that only names the office holder in its title: "Readout of President Biden's Call". */
final class OfficeHouses {
    private static final int LONGEST = 5;
    private static final Map<String, String> KINDS = RuleFile.rows("/lexicon/office-houses.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.get("office"), row -> row.get("kind")));

    /** The house of the first person in the title who held an office when the text was given out. */
    static Optional<Entry> issuer(Document document) {
        int year = document.source().published() == null
                ? 0
                : document.source().published().getYear();
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .flatMap(block -> people(block.span().text().split("[\\s’']+")))
                .flatMap(name -> Gazetteer.STANDARD.person(name).stream())
                .findFirst()
                .flatMap(person -> house(person, year));
    }

    private static Stream<String> people(String[] words) {
        return IntStream.range(0, words.length)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, Math.min(LONGEST, words.length - from))
                        .mapToObj(count -> String.join(" ", java.util.Arrays.copyOfRange(words, from, from + count)))
                        .flatMap(written -> Gazetteer.STANDARD.read(written, written).stream())
                        .filter(reading -> reading.sense() == Sense.NAME || reading.sense() == Sense.SHORT)
                        .map(Reading::entry)
                        .map(Entry::name));
    }

    private static Optional<Entry> house(Person person, int year) {
        return person.offices().stream()
                .filter(office -> office.in(year) && KINDS.containsKey(office.role()))
                .findFirst()
                .flatMap(office -> BodyKinds.STANDARD
                        .named(KINDS.getOrDefault(office.role(), ""))
                        .flatMap(kind ->
                                Gazetteer.STANDARD.entry(office.of()).map(of -> BodyKinds.STANDARD.entry(kind, of))));
    }

    private OfficeHouses() {}
}
