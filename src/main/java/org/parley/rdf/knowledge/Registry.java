package org.parley.rdf.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.ActorType;

/**
 * The actors known before any text is read: those of the gazetteer, and the bodies every state has, which are named
 * after it ("Government of Ghana").
 */
public final class Registry {
    /**
     * One who is known beforehand.
     *
     * @param of slug of the state or body it belongs to
     * @param names other names, by which it may be meant but is not recognised
     * @param offices what a person leads or serves, or once did
     */
    public record Entry(
            String name,
            ActorType type,
            @Nullable String of,
            List<String> names,
            String wikidata,
            List<Office> offices) {
        /** Its name as it stands in IRIs. */
        public String slug() {
            return Slug.of(name);
        }

        /** The offices still held. */
        public List<Office> officesToday() {
            return offices.stream().filter(office -> office.to() == null).toList();
        }

        /** The offices held in some part of a year. */
        public List<Office> officesIn(int year) {
            return offices.stream().filter(office -> office.heldIn(year)).toList();
        }
    }

    /**
     * An office, where it is held, and the years of it.
     *
     * @param of slug of the state or body
     * @param to null where it is still held
     */
    public record Office(
            String role, String of, int from, @Nullable Integer to) {
        boolean heldIn(int year) {
            return from <= year && (to == null || year <= to);
        }
    }

    private static final Pattern OFFICE = Pattern.compile("([^@]+)@([^@]+)@\\s*(\\d{4})-(\\d{4})?\\s*");

    private final Map<String, Entry> bySlug = new LinkedHashMap<>();
    private final Map<String, Set<String>> byOtherName = new LinkedHashMap<>();
    private final Map<String, ActorType> patterns = new LinkedHashMap<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> withArticle = new HashSet<>();

    /** Reads the gazetteer and the patterns below two folders of the class path. */
    Registry(String gazetteer, String lexicon) {
        read(gazetteer + "/states.tsv", row -> state(row)).forEach(this::add);
        read(gazetteer + "/bodies.tsv", row -> body(row, ActorType.valueOf(row.get("type"))))
                .forEach(this::add);
        read(gazetteer + "/people.tsv", Registry::person).forEach(this::add);
        read(gazetteer + "/media.tsv", row -> body(row, ActorType.Media)).forEach(this::add);
        read(gazetteer + "/social.tsv", row -> other(row, ActorType.Media, null))
                .forEach(this::add);
        RuleFile.rows(lexicon + "/bodykinds.tsv")
                .forEach(row -> patterns.put(row.get("pattern"), ActorType.valueOf(row.get("type"))));
    }

    /** Everybody the gazetteer lists. */
    public Collection<Entry> entries() {
        return bySlug.values();
    }

    /** The actor with this canonical name and type. Accents and letter case do not matter. */
    public Optional<Entry> find(String name, ActorType type) {
        Entry entry = bySlug.get(Slug.of(name));
        return entry == null ? stateBody(name, type) : Optional.of(entry).filter(known -> known.type() == type);
    }

    /** The actor with this canonical name, whatever it is. */
    public Optional<Entry> named(String name) {
        return Optional.ofNullable(bySlug.get(Slug.of(name)));
    }

    /** The network with this name, also by another name. */
    public Optional<Entry> medium(String name) {
        return Stream.concat(named(name).stream(), candidates(name).stream())
                .filter(entry -> entry.type() == ActorType.Media)
                .findFirst();
    }

    /** Those that a name may mean without being their canonical name. */
    public List<Entry> candidates(String name) {
        return byOtherName.getOrDefault(Slug.of(name), Set.of()).stream()
                .flatMap(slug -> Optional.ofNullable(bySlug.get(slug)).stream())
                .toList();
    }

    /** Words that name states or what belongs to them, folded: "ukraine", "ukrainian", "kyiv". */
    Set<String> placeWords() {
        return placeWords;
    }

    private Optional<Entry> stateBody(String name, ActorType type) {
        for (Map.Entry<String, ActorType> pattern : patterns.entrySet()) {
            String lead = pattern.getKey().replace("{state}", "");
            if (pattern.getValue() == type && pattern.getKey().endsWith("{state}") && name.startsWith(lead)) {
                String state = name.substring(lead.length()).replaceFirst("^the ", "");
                return named(state)
                        .filter(entry -> entry.type() == ActorType.State)
                        .map(entry -> new Entry(lead + phrase(entry), type, entry.slug(), List.of(), "", List.of()));
            }
        }
        return Optional.empty();
    }

    /** The state as it is called inside a sentence: "the United States". */
    private String phrase(Entry state) {
        return withArticle.contains(state.slug()) ? "the " + state.name() : state.name();
    }

    private void add(Entry entry) {
        if (bySlug.putIfAbsent(entry.slug(), entry) == null) {
            entry.names()
                    .forEach(name -> byOtherName
                            .computeIfAbsent(Slug.of(name), key -> new TreeSet<>())
                            .add(entry.slug()));
        }
    }

    private Entry state(Row row) {
        List<String> names = new ArrayList<>(row.list("names"));
        names.add(row.get("official"));
        if (!row.get("article").isEmpty()) {
            withArticle.add(Slug.of(row.get("name")));
        }
        Stream.of("adjectives", "peoples", "seats", "names", "name")
                .flatMap(column -> row.list(column).stream())
                .flatMap(name -> Stream.of(Slug.of(name).split("-")))
                .forEach(placeWords::add);
        return new Entry(row.get("name"), ActorType.State, null, names, row.get("wikidata"), List.of());
    }

    private static Entry body(Row row, ActorType type) {
        String of = row.get("of");
        return other(row, type, of.isEmpty() ? null : Slug.of(of));
    }

    private static Entry other(Row row, ActorType type, @Nullable String of) {
        return new Entry(row.get("name"), type, of, row.list("names"), "", List.of());
    }

    private static Entry person(Row row) {
        List<String> names = Stream.of("names", "short")
                .flatMap(column -> row.list(column).stream())
                .toList();
        List<Office> offices = row.list("offices").stream()
                .map(OFFICE::matcher)
                .filter(office -> office.matches())
                .map(Registry::office)
                .toList();
        return new Entry(row.get("name"), ActorType.Person, null, names, "", offices);
    }

    private static Office office(MatchResult office) {
        Integer to = office.group(4) == null ? null : Integer.valueOf(office.group(4));
        return new Office(office.group(1).strip(), Slug.of(office.group(2)), Integer.parseInt(office.group(3)), to);
    }

    private static List<Entry> read(String file, Function<Row, Entry> entry) {
        return RuleFile.rows(file).stream().map(entry).toList();
    }
}
