package org.parley.extract.actor.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Complement;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.actor.office.TitleChain;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Owners;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.extract.issuance.BodyKinds;
import org.parley.model.vocabulary.ActorType;

/** Finds bodies by what they do and whom they serve, organisations by their head nouns, and the short names of both. */
final class BodyScan {
    private final Words words;
    private final Roster roster;
    private final PersonNames people;
    private final Organisations organisations;
    private final Owners owners;
    private final List<Item> items;

    BodyScan(Words words, Roster roster, PersonNames people, List<Item> items) {
        this.words = words;
        this.roster = roster;
        this.people = people;
        this.organisations = new Organisations(words);
        this.owners = new Owners(words, items);
        this.items = items;
    }

    /** The body that is named from a token on. */
    Optional<Item> at(int at) {
        return acronym(at).or(() -> body(at)).or(() -> organisation(at));
    }

    private Optional<Item> acronym(int at) {
        return roster.acronyms().bearer(words, at, roster).map(body -> new Item(at, at + 1, body, !inTitle(at + 1)));
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
        return Complement.after(words, kind.to())
                .or(() -> Complement.seatAfter(words, kind.to()))
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

    /** A name built on a noun that organisations are named by. */
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
        Draft of = owner != null ? owner.draft() : adjective == null ? null : roster.of(adjective);
        String name = words.characters(adjective == null ? found.from() : known, found.to());
        Draft draft = of != null && found.official() && of.type() == ActorType.State
                ? official(name, found.type().orElseThrow(), of)
                : roster.body(
                        words.characters(found.from(), found.to()),
                        found.type().orElseThrow(),
                        "organisation by its noun",
                        0.7);
        draft.holds(null, of);
        return draft;
    }

    private Draft official(String name, ActorType type, Draft state) {
        String phrase = Gazetteer.STANDARD
                .entry(state.name())
                .map(Gazetteer.STANDARD::phrase)
                .orElse(state.name());
        ActorType body = type == ActorType.Organization ? ActorType.GovernmentBody : type;
        return roster.stranger(name + " of " + phrase, body, "body of a state by its noun", 0.8);
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
}
