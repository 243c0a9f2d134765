package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.BodyKinds;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;

/**
 * Reads the names of one sentence from left to right: persons with their titles, bodies by what they do and whom they
 * serve, organisations by their head nouns, and whatever the gazetteer knows.
 */
final class NameScan {
    private final Words words;
    private final Roster roster;
    private final PersonNames people;
    private final Organisations organisations;
    private final Owners owners;
    private final List<Item> items = new ArrayList<>();

    NameScan(Words words, Roster roster) {
        this.words = words;
        this.roster = roster;
        this.people = new PersonNames(words);
        this.organisations = new Organisations(words);
        this.owners = new Owners(words, items);
    }

    /** All names of the sentence, in order. */
    List<Item> items() {
        int at = 0;
        while (at < words.size()) {
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

    private Optional<Item> acronym(int at) {
        return roster.acronyms().bearer(words, at, roster).map(body -> new Item(at, at + 1, body, !inTitle(at + 1)));
    }

    private Optional<Item> itemAt(int at) {
        return titled(at)
                .or(() -> acronym(at))
                .or(() -> body(at))
                .or(() -> organisation(at))
                .or(() -> person(at))
                .or(() -> known(at))
                .or(() -> described(at))
                .or(() -> stranger(at));
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
                                || (found.bearer().isPresent()
                                        && words.lower(found.to()).equals(",")))
                        .isPresent();
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
        return owners.after(to)
                .filter(Owners.Following::owns)
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

    /** "Ukrainian authorities", "India's Ministry of Defence", "Ministry of Foreign Affairs of China". */
    private Optional<Item> body(int at) {
        Optional<BodyKinds.Found> found = BodyKinds.STANDARD.at(words.sentence(), at, words.text());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BodyKinds.Found kind = found.get();
        Item owner = owners.at(at);
        if (owner != null && owns(owner.draft(), kind) && !modifies(kind)) {
            Draft body = body(kind, owner.draft());
            return Optional.of(withOwner(owner, at, new Item(at, kind.to(), body, !inTitle(kind.to()))));
        }
        return owners.after(kind.to())
                .or(() -> owners.seatAfter(kind.to()))
                .filter(of -> !of.link().equals("to") && owns(roster.of(of.entry()), kind))
                .map(of -> {
                    Draft body = body(kind, roster.of(of.entry()));
                    return new Item(at, of.to(), body, !inTitle(of.to()));
                });
    }

    /** States own bodies of every kind, organisations those that the gazetteer knows. */
    private static boolean owns(Draft owner, BodyKinds.Found kind) {
        return owner.type() == ActorType.State
                || Gazetteer.STANDARD.body(kind.kind().name(), owner.name()).isPresent();
    }

    private Draft body(BodyKinds.Found kind, Draft state) {
        return Gazetteer.STANDARD
                .entry(state.name())
                .map(entry -> roster.of(BodyKinds.STANDARD.entry(kind.kind(), entry)))
                .orElseThrow();
    }

    /** An adjective or name right before the body is part of its name; a possessive is a mention of its own. */
    private Item withOwner(Item owner, int at, Item body) {
        if (owner.to() != at) {
            return body;
        }
        items.remove(owner);
        return body.from(owner.from());
    }

    /** "military planes", "government officials": the body's noun only says of what kind something is. */
    private boolean modifies(BodyKinds.Found kind) {
        boolean plain =
                !words.capitalised(kind.to() - 1) && !words.lower(kind.to() - 1).equals("office");
        return plain && words.is(kind.to(), Tag.NOUN) && !inTitle(kind.to());
    }

    /** Whether a title with a name stands here, so that what is before it only says whose title it is. */
    private boolean inTitle(int at) {
        return TitleChain.at(words, at)
                .filter(chain -> people.at(chain.to()).isPresent())
                .isPresent();
    }

    private Optional<Item> organisation(int at) {
        Optional<Organisations.Name> name = organisations.at(at);
        int known = words.known(at).map(Words.Known::to).orElse(at);
        if (name.isEmpty()
                || name.get().to() <= known
                || words.titleCase()
                || isBody(known, name.get().to())) {
            return Optional.empty();
        }
        Organisations.Name found = name.get();
        if (found.type().isEmpty()) {
            return event(found, known);
        }
        Item owner = owners.at(at);
        Entry state = owner == null ? adjective(at, known) : null;
        return Optional.of(new Item(at, found.to(), organisation(found, owner, state, known), true));
    }

    /** "Kyrgyzstan's [State Committee for National Security]", "[Tajik Border Service]": a state's is a body of its government. */
    private Draft organisation(Organisations.Name found, @Nullable Item owner, @Nullable Entry adjective, int known) {
        ActorType type = found.type().orElseThrow();
        String name = words.characters(adjective == null ? found.from() : known, found.to());
        Draft of = owner != null ? owner.draft() : adjective == null ? null : roster.of(adjective);
        boolean official = found.official() && of != null && of.type() == ActorType.State;
        if (!official) {
            Draft draft =
                    roster.body(words.characters(found.from(), found.to()), type, "organisation by its noun", 0.7);
            draft.holds(null, of);
            return draft;
        }
        String phrase = Gazetteer.STANDARD
                .entry(of.name())
                .map(Gazetteer.STANDARD::phrase)
                .orElse(of.name());
        Draft draft = roster.stranger(
                name + " of " + phrase,
                type == ActorType.Organization ? ActorType.GovernmentBody : type,
                "body of a state by its noun",
                0.8);
        draft.holds(null, of);
        return draft;
    }

    private @Nullable Entry adjective(int at, int known) {
        return words.known(at)
                .filter(each -> each.to() == known)
                .flatMap(each -> each.as(Sense.ADJECTIVE))
                .map(Reading::entry)
                .orElse(null);
    }

    /** "Ukrainian Armed Forces" is read as a body of Ukraine's. */
    private boolean isBody(int from, int to) {
        return BodyKinds.STANDARD
                .at(words.sentence(), from, words.text())
                .filter(found -> found.to() >= to)
                .isPresent();
    }

    /** An event's or a place's name holds no actor, but "Japan-China Summit" names two states. */
    private Optional<Item> event(Organisations.Name found, int known) {
        boolean named = known > found.from()
                && (words.isHyphen(known) || words.isPossessive(known) || words.isHyphen(found.from() - 1));
        return named ? Optional.empty() : Optional.of(new Item(found.from(), found.to(), Roster.NOBODY, false));
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

    /** "the Wazalendo militia": a name that nobody knows, with a noun that says what it is. */
    private Optional<Item> described(int at) {
        if (words.titleCase() || !words.is(at, Tag.PROPN) || !words.capitalised(at)) {
            return Optional.empty();
        }
        int to = people.run(at);
        return to == at || namesState(at, to)
                ? Optional.empty()
                : new Epithets(words)
                        .of(at, to)
                        .map(type -> new Item(
                                at,
                                to,
                                roster.stranger(words.characters(at, to), type, "name beside its sort", 0.65),
                                true));
    }

    /** A capitalised name that nobody knows, where the words around it say that it is a person's. */
    private Optional<Item> stranger(int at) {
        if (words.titleCase() || !words.capitalised(at)) {
            return Optional.empty();
        }
        int to = people.run(at);
        boolean person = to - at >= 2
                && !Organisations.hasHead(words, at, to)
                && !words.is(at, Tag.VERB)
                && !namesState(at + 1, to)
                && new Evidence(words).isPerson(at, to);
        if (!person) {
            return Optional.empty();
        }
        Draft draft = roster.stranger(words.characters(at, to), ActorType.Person, "name beside a cue", 0.7);
        return Optional.of(new Item(at, to, draft, true));
    }

    /** "Regarding Iran" is nobody's name. */
    private boolean namesState(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(words::known)
                .flatMap(Optional::stream)
                .flatMap(known -> known.as(Sense.NAME).stream())
                .anyMatch(reading -> reading.entry().type() == ActorType.State);
    }
}
