package org.parley.extract.actor.name;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/** Finds names that nobody knows, where the words beside them tell what they are. */
final class StrangerScan {
    private final Words words;
    private final Roster roster;
    private final PersonNames people;

    StrangerScan(Words words, Roster roster, PersonNames people) {
        this.words = words;
        this.roster = roster;
        this.people = people;
    }

    /** The stranger that is named from a token on. */
    Optional<Item> at(int at) {
        return described(at).or(() -> stranger(at));
    }

    /** "the Wazalendo militia": a name that nobody knows, with a noun that says what it is. */
    private Optional<Item> described(int at) {
        boolean proper = words.is(at, Tag.PROPN) || (at > 0 && words.is(at, Tag.NOUN, Tag.ADJ, Tag.X));
        if (words.titleCase() || !proper || !words.capitalised(at)) {
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
        String written = words.characters(at, to);
        Draft draft = Surnames.bearer(written, roster, "", null)
                .orElseGet(() -> roster.stranger(written, ActorType.Person, "name beside a cue", 0.7));
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
