package org.parley.extract.issuance;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Person;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.vocabulary.ActorType;

/**
 * Tells whose house an account comes from that only names the office holder: "Readout of President Biden's Call". Whoever
 * acts first is on the issuer's side; whom a preposition such as "with" governs is the counterpart.
 */
final class Officials {
    private static final int LONGEST = 7;
    private static final int PARAGRAPHS = 3;
    private static final Map<String, Row> HOUSES = RuleFile.rows("/lexicon/office-houses.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.get("office"), row -> row));
    private static final Set<String> TOWARDS = Set.of("with", "from", "to", "and", "welcomes", "receives", "hosts");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|(?:['’]s?)?[^\\p{L}\\p{N}.]*$");
    private static final Pattern BREAK = Pattern.compile(".*(?:[,;:)]|[’']s?)$");

    /** Somebody in office, whose words end before an index; the office or whose it is may be left open. */
    private record Official(@Nullable String role, @Nullable Entry of, int to) {}

    private final Document document;
    private final int year;
    private final String[] words;

    private Officials(Document document, String text) {
        this.document = document;
        this.year = document.source().published() == null
                ? 0
                : document.source().published().getYear();
        this.words = text.strip().split("\\s+");
    }

    /** The house of the official who acts first, in the title or else in the text. */
    static Optional<Entry> issuer(Document document) {
        List<Official> acting = openings(document).flatMap(Officials::acting).toList();
        return acting.stream()
                .flatMap(official -> house(document, official, acting).stream())
                .findFirst();
    }

    /** The state or organisation of the official who acts first. */
    static Optional<Entry> home(Document document) {
        return openings(document)
                .flatMap(officials -> officials.acting().flatMap(official -> Stream.ofNullable(official.of())))
                .findFirst();
    }

    /** The house of the office that some words name: "President of the Republic of Kazakhstan". */
    static Optional<Entry> house(String written, Document document) {
        var officials = new Officials(document, written);
        return officials
                .at(0)
                .filter(official -> official.to() == officials.words.length)
                .flatMap(official -> house(document, official, List.of()));
    }

    private static Stream<Officials> openings(Document document) {
        Stream<Block> title = document.blocks().stream().filter(block -> block.kind() == Block.Kind.title);
        Stream<Block> text = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.body || block.kind() == Block.Kind.deck)
                .limit(PARAGRAPHS);
        return Stream.concat(title, text)
                .map(block -> new Officials(document, block.span().text()));
    }

    /** Those who act, in order. */
    private Stream<Official> acting() {
        Stream.Builder<Official> acting = Stream.builder();
        int at = 0;
        while (at < words.length) {
            Optional<Official> official = at(at);
            if (official.isPresent() && !isCounterpart(at)) {
                acting.add(official.get());
            }
            at = official.map(Official::to).orElse(at + 1);
        }
        return acting.build();
    }

    private boolean isCounterpart(int at) {
        for (int back = at - 1;
                back >= Math.max(0, at - 4) && !BREAK.matcher(words[back]).matches();
                back--) {
            if (TOWARDS.contains(Fold.of(words[back]))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Official> at(int from) {
        return inOffice(from).or(() -> person(from, words.length));
    }

    /** "Indian Foreign Minister", "Minister of Foreign Affairs of India", with the name that follows. */
    private Optional<Official> inOffice(int from) {
        for (int to = Math.min(words.length, from + LONGEST); to > from; to--) {
            String role = Fold.of(text(from, to));
            if (HOUSES.containsKey(role) && Character.isUpperCase(words[from].codePointAt(0))) {
                Optional<Official> owner = owner(role, to);
                int end = owner.map(Official::to).orElse(to);
                Optional<Official> person = person(end, Math.min(words.length, end + LONGEST));
                @Nullable
                Entry of = owner.map(Official::of)
                        .or(() -> ownerBefore(from))
                        .or(() -> person.map(Official::of))
                        .orElse(null);
                return Optional.of(
                        new Official(role, of, person.map(Official::to).orElse(end)));
            }
        }
        return Optional.empty();
    }

    /** "of the Republic of India", "of the African Union Commission". */
    private Optional<Official> owner(String role, int at) {
        if (at >= words.length || !words[at].equalsIgnoreCase("of")) {
            return Optional.empty();
        }
        for (int to = Math.min(words.length, at + LONGEST + 2); to > at + 1; to--) {
            Optional<Entry> entry = institution(Offices.withoutArticle(text(at + 1, to)), Sense.NAME);
            if (entry.isPresent()) {
                return Optional.of(new Official(role, entry.get(), to));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> ownerBefore(int at) {
        return Stream.of(at - 4, at - 3, at - 2, at - 1)
                .filter(from -> from >= 0)
                .flatMap(from -> institution(text(from, at), Sense.ADJECTIVE, Sense.NAME).stream())
                .findFirst();
    }

    private Optional<Entry> institution(String written, Sense... senses) {
        return Gazetteer.STANDARD.read(written, document.text().characters()).stream()
                .filter(reading -> List.of(senses).contains(reading.sense())
                        && reading.entry().type() != ActorType.Person
                        && reading.entry().type() != ActorType.Media)
                .map(Gazetteer.Reading::entry)
                .findFirst();
    }

    /** A person whom the gazetteer knows to have been in office when the text was given out. */
    private Optional<Official> person(int from, int limit) {
        for (int to = Math.min(limit, from + LONGEST); to > from; to--) {
            Optional<Person.Office> office = office(text(from, to));
            if (office.isPresent()) {
                Optional<Entry> of = Gazetteer.STANDARD.entry(office.get().of());
                return Optional.of(new Official(office.get().role(), of.orElse(null), to));
            }
        }
        return Optional.empty();
    }

    private Optional<Person.Office> office(String written) {
        return Gazetteer.STANDARD.read(written, document.text().characters()).stream()
                .filter(reading -> reading.sense() == Sense.NAME || reading.sense() == Sense.SHORT)
                .flatMap(reading -> Gazetteer.STANDARD.person(reading.entry().name()).stream())
                .flatMap(person -> person.offices().stream())
                .filter(office -> (year == 0 || office.in(year)) && HOUSES.containsKey(office.role()))
                .findFirst();
    }

    /** The words between two indices, without quotation marks, commas and possessive endings around them. */
    private String text(int from, int to) {
        return EDGES.matcher(String.join(" ", Arrays.copyOfRange(words, from, to)))
                .replaceAll("");
    }

    /** The house of an official; whose it is may stand with another mention of the office, or around the text. */
    private static Optional<Entry> house(Document document, Official official, List<Official> others) {
        Row row = HOUSES.get(official.role() == null ? "" : official.role());
        if (row == null) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(official), others.stream())
                .filter(other -> row.get("office").equals(other.role()))
                .flatMap(other -> Stream.ofNullable(other.of()))
                .findFirst()
                .or(() -> Letterhead.state(document))
                .or(() -> Gazetteer.STANDARD.entry(row.get("alone")))
                .map(of -> house(row.get("kind"), of));
    }

    private static Entry house(String kind, Entry of) {
        return Gazetteer.STANDARD
                .body(kind, of.name())
                .or(() -> of.type() == ActorType.State
                        ? BodyKinds.STANDARD.named(kind).map(known -> BodyKinds.STANDARD.entry(known, of))
                        : Optional.empty())
                .orElse(of);
    }
}
