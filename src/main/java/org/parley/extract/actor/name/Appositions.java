package org.parley.extract.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Complement;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Owners;
import org.parley.extract.gazetteer.Words;

/** Reads the office behind a name: "Amara Diallo, Guinea's trade minister". */
public final class Appositions {
    private static final int WINDOW = 9;

    private final Words words;
    private final List<Item> items;
    private final Owners owners;

    Appositions(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
        this.owners = new Owners(words, items);
    }

    void assignOffices() {
        items.stream().filter(item -> item.draft().isPerson()).forEach(this::assignOffice);
    }

    private void assignOffice(Item person) {
        List<Titles.Found> all = offices(words, person.to());
        if (all.isEmpty()) {
            return;
        }
        Titles.Found title = all.getFirst();
        Item before = owners.at(title.from());
        Optional<Draft> of = all.stream()
                .flatMap(each -> Complement.after(words, each.to()).stream())
                .flatMap(following -> itemOver(following.to()).stream())
                .findFirst();
        Draft owner = of.orElse(before == null ? null : before.draft());
        person.draft().holds(words.characters(title.from(), title.to()), owner);
    }

    /** The offices in the apposition that begins at a token with a comma: ", Crown Prince, and Minister of Defence of Oman". */
    public static List<Titles.Found> offices(Words words, int comma) {
        List<Titles.Found> offices = new ArrayList<>();
        Optional<Titles.Found> next = office(words, comma);
        while (next.isPresent()) {
            offices.add(next.get());
            next = further(words, next.get().to());
        }
        return offices;
    }

    /** An office behind a comma or "and" in what is left of the apposition. */
    private static Optional<Titles.Found> further(Words words, int from) {
        for (int at = from; at < from + WINDOW && words.has(at); at++) {
            boolean joint = words.lower(at).equals(",") || words.lower(at).equals("and");
            int behind = words.lower(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<Titles.Found> found =
                    joint && !words.lower(at - 1).equals(",") ? Titles.STANDARD.at(words, behind) : Optional.empty();
            if (found.isPresent() || words.is(at, Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.PRON)) {
                return found.filter(title -> !title.title().honorific());
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> itemOver(int to) {
        return items.stream().filter(item -> item.to() == to).map(Item::draft).findFirst();
    }

    /** The office in the apposition that begins at a token with a comma. */
    static Optional<Titles.Found> office(Words words, int comma) {
        if (!words.lower(comma).equals(",")) {
            return Optional.empty();
        }
        for (int at = comma + 1; at < comma + WINDOW && words.has(at) && !closes(words, at); at++) {
            Optional<Titles.Found> found =
                    Titles.STANDARD.at(words, at).filter(title -> !title.title().honorific());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean closes(Words words, int at) {
        return words.is(at, Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.PRON)
                || (words.is(at, Tag.PUNCT) && !words.isHyphen(at) && !words.isPossessive(at));
    }
}
