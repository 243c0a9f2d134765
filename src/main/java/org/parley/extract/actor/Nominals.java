package org.parley.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.name.Appositions;
import org.parley.extract.actor.office.Complement;
import org.parley.extract.actor.office.TitleChain;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Holders;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Owners;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/** Reads the offices that stand for their holder without a name: "the Turkish president", "his French counterpart". */
final class Nominals {
    private final Words words;
    private final Roster roster;
    private final List<Item> items;
    private final Owners owners;
    private final Holders holders;
    private final @Nullable Draft issuerState;
    private final Set<Integer> appositions = new HashSet<>();

    Nominals(Words words, Roster roster, List<Item> items, @Nullable Draft issuerState) {
        this.words = words;
        this.roster = roster;
        this.items = items;
        this.owners = new Owners(words, items);
        this.holders = new Holders(roster);
        this.issuerState = issuerState;
        items.stream()
                .filter(item -> item.draft().isPerson())
                .flatMap(item -> Appositions.offices(words, item.to()).stream())
                .forEach(found -> appositions.add(found.from()));
    }

    /** Adds the mentions found to those whom they stand for. */
    void addMentions() {
        int at = 0;
        while (at < words.size()) {
            Optional<Titles.Found> found = Titles.STANDARD.at(words, at);
            found.filter(this::standsAlone).ifPresent(this::add);
            at = found.map(Titles.Found::to).orElse(at + 1);
        }
    }

    private boolean standsAlone(Titles.Found found) {
        int to = TitleChain.at(words, found.from()).map(TitleChain::to).orElse(found.to());
        boolean named = personAt(to) || (words.lower(to).equals(",") && personAt(TitleChain.behindComma(words, to)));
        boolean noun = words.is(found.to(), Tag.NOUN, Tag.PROPN) && !words.titleCase();
        boolean covered = roster.taken(words.start(found.from()), words.end(found.to()));
        boolean recalled =
                found.title().recalls() && words.lower(found.from() - 1).equals("the");
        return (found.title().alone() || recalled)
                && !named
                && !noun
                && !covered
                && !appositions.contains(found.from());
    }

    private boolean personAt(int index) {
        return items.stream()
                .anyMatch(item -> item.from() == index && item.draft().isPerson());
    }

    private void add(Titles.Found found) {
        Item owner = owners.at(found.from());
        Optional<Complement> of = Complement.after(words, found.to());
        if (owner != null) {
            owned(found, owner);
        } else if (of.filter(Complement::owns).isPresent()) {
            genitive(found, of.get());
        } else if (words.lower(found.from() - 1).equals("its")) {
            holders.lastState(words.start(found.from()))
                    .flatMap(state -> holder(found, state))
                    .ifPresent(person -> place(person, found.from(), found.to()));
        } else if (found.title().kind() == Titles.Kind.style
                && !words.lower(found.to()).equals("the")) {
            holders.styled(words.characters(found.from(), found.to()), words.start(found.from()))
                    .ifPresent(person -> place(person, found.from() + 1, found.to()));
        } else if (found.title().recalls()) {
            holders.recalled(found.title(), words.start(found.from()))
                    .ifPresent(person -> place(person, found.from(), found.to()));
        } else if (isDefinite(found.from())) {
            bare(found);
        }
    }

    /** "the Turkish president", "Qatar's prime minister". */
    private void owned(Titles.Found found, Item owner) {
        boolean possessive = owner.to() != found.from();
        boolean adjacent = owner.to() == found.from();
        if (adjacent && !isDefinite(owner.from()) && !words.titleCase() && !isPossessivePronoun(owner.from() - 1)) {
            return;
        }
        boolean clitic = possessive && words.isPossessive(owner.to());
        int from = clitic ? found.from() : owner.from();
        Optional<Complement> post = Complement.after(words, found.to()).filter(to -> !to.owns());
        if (post.isPresent() && owner.draft().type() == ActorType.State) {
            place(sent(found, owner.draft(), post.get()), from, post.get().to());
        } else {
            holder(found, owner.draft()).ifPresent(person -> place(person, from, found.to()));
        }
    }

    /** "The U.S. ambassador to Israel": whom a state has sent where; there are many of them. */
    private Draft sent(Titles.Found found, Draft state, Complement post) {
        String role = words.characters(found.from(), found.to());
        Draft holder = roster.stranger(
                name(role, state) + " " + post.link() + " " + Gazetteer.STANDARD.phrase(post.entry()),
                ActorType.Person,
                "office of a state",
                0.7);
        holder.holds(role, state);
        return holder;
    }

    /** "the President of Russia". */
    private void genitive(Titles.Found found, Complement of) {
        if (isDefinite(found.from()) || words.capitalised(found.from())) {
            holder(found, roster.of(of.entry())).ifPresent(person -> place(person, found.from(), of.to()));
        }
    }

    private void bare(Titles.Found found) {
        int before = words.start(found.from());
        Optional<Draft> person = isCounterpart(found)
                ? other()
                : own(found, before)
                        .or(() -> holders.find(found.title(), null, before))
                        .or(() -> issuerState == null
                                ? Optional.empty()
                                : holders.find(found.title(), issuerState, before));
        person.ifPresent(holder -> place(holder, found.from(), found.to()));
    }

    /** In a party's own account its own president is "the president". */
    private Optional<Draft> own(Titles.Found found, int before) {
        return issuerState == null ? Optional.empty() : holders.named(found.title(), issuerState, before);
    }

    private Optional<Draft> holder(Titles.Found found, Draft of) {
        int before = words.start(found.from());
        if (isCounterpart(found)) {
            return counterpart(of, before);
        }
        return holders.find(found.title(), of, before).or(() -> unnamed(found, of));
    }

    /** The other state's holder of the office whose holder the sentence spoke of last. */
    private Optional<Draft> counterpart(Draft of, int before) {
        String role = holders.roleBefore(words.start(0), before);
        if (role.isEmpty()) {
            return holders.ofState(of, before);
        }
        return Titles.STANDARD
                .of(role)
                .flatMap(title -> holders.find(title, of, before))
                .or(() -> Optional.of(office(role, of)));
    }

    /** An office holder without a name is called after the office; offices of bodies have many holders. */
    private Optional<Draft> unnamed(Titles.Found found, Draft of) {
        return of.type() == ActorType.State
                ? Optional.of(office(words.characters(found.from(), found.to()), of))
                : Optional.empty();
    }

    private Draft office(String role, Draft of) {
        Draft holder = roster.stranger(name(role, of), ActorType.Person, "office of a state", 0.7);
        holder.holds(role, of);
        return holder;
    }

    private static String name(String role, Draft of) {
        String state = Gazetteer.STANDARD
                .entry(of.name())
                .map(Gazetteer.STANDARD::phrase)
                .orElse(of.name());
        return Character.toUpperCase(role.charAt(0)) + role.substring(1) + " of " + state;
    }

    /** Of the two persons chiefly spoken of, the one who is not the sentence's subject. */
    private Optional<Draft> other() {
        List<Draft> chief = roster.people().stream()
                .sorted((a, b) -> Integer.compare(b.places().size(), a.places().size()))
                .limit(2)
                .toList();
        Optional<Draft> subject =
                items.stream().map(Item::draft).filter(chief::contains).findFirst();
        return chief.stream()
                .filter(person -> subject.isPresent() && person != subject.get())
                .findFirst();
    }

    private static boolean isCounterpart(Titles.Found found) {
        return found.title().office().equals("counterpart");
    }

    private boolean isDefinite(int from) {
        return words.lower(from - 1).equals("the")
                || isPossessivePronoun(from - 1) && words.lower(from).equals("counterpart")
                || (from == 0 && words.capitalised(from) && words.titleCase());
    }

    private boolean isPossessivePronoun(int index) {
        return words.is(index, Tag.PRON);
    }

    private void place(Draft person, int from, int to) {
        roster.release(words.start(from), words.end(to));
        person.add(new Draft.Place(words.start(from), words.end(to)));
    }
}
