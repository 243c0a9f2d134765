package org.parley.extract.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Complement;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.actor.office.TitleChain;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Owners;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Regions;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/**
 * Reads the names of one sentence from left to right: persons with their titles, bodies, whatever the gazetteer knows, and
 * strangers with something beside them that tells what they are.
 */
public final class NameScan {
    private final Words words;
    private final Roster roster;
    private final PersonNames people;
    private final Organisations organisations;
    private final Owners owners;
    private final BodyScan bodies;
    private final StrangerScan strangers;
    private final List<Item> items = new ArrayList<>();
    private int titleEnd;

    public NameScan(Words words, Roster roster) {
        this.words = words;
        this.roster = roster;
        this.people = new PersonNames(words);
        this.organisations = new Organisations(words);
        this.owners = new Owners(words, items);
        this.bodies = new BodyScan(words, roster, people, items);
        this.strangers = new StrangerScan(words, roster, people);
    }

    /** All names of the sentence, in order. */
    public List<Item> items() {
        int at = 0;
        while (at < words.size()) {
            titleEnd = Math.max(
                    titleEnd,
                    Titles.STANDARD.at(words, at).map(Titles.Found::to).orElse(0));
            Optional<Item> item = itemAt(at);
            item.ifPresent(this::add);
            at = item.map(Item::to).orElse(at + 1);
        }
        new Appositions(words, items).assignOffices();
        return items;
    }

    private void add(Item item) {
        items.add(item);
        if (item.draft() != Roster.NOBODY && !item.draft().isPerson()) {
            roster.acronyms().learn(words, item.to(), item.draft());
        }
    }

    private Optional<Item> itemAt(int at) {
        return titled(at)
                .or(() -> bodies.at(at))
                .or(() -> region(at))
                .or(() -> person(at))
                .or(() -> known(at))
                .or(() -> at < titleEnd ? Optional.empty() : strangers.at(at));
    }

    /** "Kenyan President Uhuru Kenyatta", "Prime Minister of Japan ABE Shinzo", "Chile's trade minister, Rosa Vidal". */
    private Optional<Item> titled(int at) {
        Optional<TitleChain> chain = TitleChain.at(words, at);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        int nameAt = chain.get().to();
        boolean owned = chain.get().of() != null
                || isRenamed(at, nameAt)
                || owners.at(at) != null
                || words.is(at - 1, Tag.PRON)
                || words.isPossessive(at - 1);
        if (words.lower(nameAt).equals(",") && owned) {
            nameAt = TitleChain.behindComma(words, nameAt);
        }
        Optional<PersonNames.Name> name = people.at(nameAt);
        if (name.isEmpty() || (isHeadline(nameAt) && name.get().bearer().isEmpty())) {
            return Optional.empty();
        }
        Draft person = person(name.get(), chain.get());
        Draft of = chain.get().of() == null
                ? ownerBefore(at)
                : roster.of(chain.get().of());
        Titles.STANDARD
                .at(words, at)
                .filter(first -> first.title().kind() == Titles.Kind.style)
                .ifPresent(first -> person.styledAs(words.characters(first.from(), first.to())));
        boolean mirrors = chain.get().office().equals("counterpart");
        person.holds(
                mirrors ? null : chain.get().role(),
                of == null ? ownerBehind(name.get().to()) : of);
        return Optional.of(new Item(name.get().from(), name.get().to(), person, true));
    }

    /** "The Head of State, Félix Tshisekedi, met": an office that its holder's full name between commas explains. */
    private boolean isRenamed(int at, int comma) {
        int from = TitleChain.behindComma(words, comma);
        boolean titled = from > comma + 1;
        Optional<PersonNames.Name> name = people.at(from);
        return (words.lower(at - 1).equals("the") || words.capitalised(at))
                && name.filter(found -> titled
                                || (isFull(found) && words.lower(found.to()).equals(",")))
                        .isPresent();
    }

    private static boolean isFull(PersonNames.Name name) {
        return name.bearer().isPresent() || name.to() - name.from() > 1;
    }

    /** "Two Presidents Shake Hands": a plural title in a headline names nobody. */
    private boolean isHeadline(int at) {
        return words.titleCase()
                && words.lower(at - 1).endsWith("s")
                && Titles.STANDARD.of(words.lower(at - 1)).isEmpty();
    }

    /** Whose office the title is; a state or body right before a title is no mention of its own. */
    private @Nullable Draft ownerBefore(int at) {
        Item owner = owners.at(at);
        if (owner == null) {
            return null;
        }
        if (owner.to() == at && owner.counts()) {
            items.set(items.indexOf(owner), owner.uncounted());
        }
        return owner.draft();
    }

    /** "Prime Minister Mia Mottley of Barbados". */
    private @Nullable Draft ownerBehind(int to) {
        return Complement.after(words, to)
                .filter(Complement::owns)
                .map(of -> roster.of(of.entry()))
                .orElse(null);
    }

    private Draft person(PersonNames.Name name, TitleChain chain) {
        return name.bearer()
                .map(reading -> roster.of(reading.entry()))
                .orElseGet(() -> named(words.characters(name.from(), name.to()), chain));
    }

    private Draft named(String written, TitleChain chain) {
        Optional<Draft> bySurname = Surnames.bearer(written, roster, chain.office(), chain.of());
        return bySurname.orElseGet(() -> roster.stranger(written, ActorType.Person, "title and name", 0.85));
    }

    /** "Latin America" is no state's name. */
    private Optional<Item> region(int at) {
        return Regions.at(words, at).stream()
                .mapToObj(to -> new Item(at, to, Roster.NOBODY, false))
                .findFirst();
    }

    private Optional<Item> person(int at) {
        return people.known(at)
                .flatMap(name -> name.bearer()
                        .map(reading -> new Item(name.from(), name.to(), roster.of(reading.entry()), true)));
    }

    private Optional<Item> known(int at) {
        Optional<Words.Known> known = words.known(at);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Words.Known found = known.get();
        Optional<Reading> name = found.as(Sense.NAME);
        if (name.isPresent()) {
            return Optional.of(item(found, name.get(), counts(name.get(), at, found.to())));
        }
        Optional<Reading> seat = found.as(Sense.SEAT);
        if (seat.isPresent()) {
            return Optional.of(item(found, seat.get(), new Seats(words).acts(at, found.to())));
        }
        Optional<Reading> people = found.as(Sense.PEOPLE);
        if (people.isPresent() && isPeople(at, found.to())) {
            return Optional.of(item(found, people.get(), true));
        }
        return found.as(Sense.ADJECTIVE)
                .map(reading -> item(found, reading, words.lower(found.to()).equals("side")))
                .map(item -> item.counts() ? new Item(item.from(), item.to() + 1, item.draft(), true) : item);
    }

    private boolean counts(Reading reading, int from, int to) {
        boolean state = reading.entry().type() == ActorType.State;
        return new Sites(words).counts(reading.entry(), from, to) && (state || !organisations.isEvent(to));
    }

    private Item item(Words.Known known, Reading reading, boolean counts) {
        return new Item(known.from(), known.to(), roster.of(reading.entry()), counts);
    }

    /** "the Russians" as a noun: behind "the", with no noun behind it. */
    private boolean isPeople(int from, int to) {
        return words.lower(from - 1).equals("the") && !words.is(to, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);
    }
}
