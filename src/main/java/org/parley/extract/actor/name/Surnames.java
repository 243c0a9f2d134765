package org.parley.extract.actor.name;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Holders;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;

/** Tells who is meant by a part of a name: somebody the document names in full, else somebody the gazetteer knows. */
final class Surnames {
    private static final Set<String> ARTICLES = Set.of("al-", "el-", "al ", "el ", "as-", "ash-", "an-", "ad-", "ar-");

    /**
     * The bearer of a name at second mention, or before the first.
     *
     * @param office the gazetteer's name of the office that stands with it, empty where none does
     * @param of whose office it is, if the text says so
     */
    static Optional<Draft> bearer(String written, Roster roster, String office, @Nullable Entry of) {
        Optional<Draft> named = named(written, roster);
        if (named.isPresent()) {
            return named;
        }
        List<Entry> known = known(written).stream()
                .filter(entry ->
                        office.isEmpty() ? serves(entry, roster.year()) : fits(entry, office, of, roster.year()))
                .toList();
        if (known.isEmpty() && roster.year() == Year.MAX_VALUE) {
            known = known(written).stream()
                    .filter(entry -> held(entry, office, of))
                    .toList();
        }
        return known.size() == 1 ? Optional.of(roster.of(known.getFirst())) : Optional.empty();
    }

    /** The one person named in full in the document who may be called so. */
    static Optional<Draft> named(String written, Roster roster) {
        List<Draft> named = roster.people().stream()
                .filter(draft -> !draft.name().equals(written) && bears(draft, written))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether somebody holds an office in a year; without a year everybody may. */
    private static boolean serves(Entry entry, int year) {
        return year == Year.MAX_VALUE
                || Gazetteer.STANDARD.person(entry.name()).stream()
                        .flatMap(person -> person.offices().stream())
                        .anyMatch(office -> office.in(year));
    }

    /** Whether somebody held an office at any time, for texts without a date. */
    private static boolean held(Entry entry, String office, @Nullable Entry of) {
        return Gazetteer.STANDARD.person(entry.name()).stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(held ->
                        held.role().equals(office) && (of == null || held.of().equals(of.name())));
    }

    /** Of several who may be called so, the one who alone was named before a place, or last. */
    static Optional<Draft> namedBefore(String written, Roster roster, int before) {
        List<Draft> named = roster.people().stream()
                .filter(draft -> !draft.name().equals(written) && bears(draft, written))
                .filter(draft -> draft.firstPlace() < before)
                .toList();
        return Holders.nearest(named, before);
    }

    private static boolean fits(Entry entry, String office, @Nullable Entry of, int year) {
        return Gazetteer.STANDARD.person(entry.name()).stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(held -> held.role().equals(office)
                        && held.in(year)
                        && (of == null || held.of().equals(of.name())));
    }

    /** Those whom the gazetteer calls by a short name. */
    static List<Entry> known(String written) {
        return Gazetteer.STANDARD.read(written, written).stream()
                .filter(reading -> reading.sense() == Sense.SHORT)
                .map(Reading::entry)
                .toList();
    }

    /** Whether somebody named in full may be called so: by a short name of the gazetteer's, or a tail or head of the name. */
    static boolean bears(Draft draft, String written) {
        String key = Fold.of(written);
        String name = Fold.of(draft.name());
        return known(written).stream().anyMatch(entry -> entry.name().equals(draft.name()))
                || (Gazetteer.STANDARD.person(draft.name()).isEmpty()
                        && (name.endsWith(" " + key)
                                || name.startsWith(key + " ")
                                || ARTICLES.stream().anyMatch(article -> name.endsWith(" " + article + key))));
    }

    private Surnames() {}
}
