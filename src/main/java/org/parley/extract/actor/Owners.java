package org.parley.extract.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;

/** Finds whose an office or body is: "Turkish", "Turkey's", "of Turkey". */
final class Owners {
    private final Words words;
    private final List<Item> items;

    Owners(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
    }

    /** An owner behind "of". */
    record Following(Entry entry, int to) {}

    /** The state or body that stands right before a token, possessive and small adjectives passed over; null if none. */
    @Nullable
    Item at(int index) {
        int end = index;
        while (end > 0 && words.is(end - 1, Tag.ADJ) && !words.capitalised(end - 1)) {
            end--;
        }
        if (words.isPossessive(end - 1)) {
            end--;
        }
        for (Item item : items.reversed()) {
            if (item.to() == end
                    && item.draft() != Roster.NOBODY
                    && !item.draft().isPerson()) {
                return item;
            }
        }
        return null;
    }

    /** The state or body behind "of", "for" or "to". */
    Optional<Following> after(int index) {
        boolean link = words.lower(index).equals("of") || words.lower(index).equals("for");
        int at = words.lower(index + 1).equals("the") ? index + 2 : index + 1;
        if (!link) {
            return Optional.empty();
        }
        return words.known(at)
                .flatMap(known -> known.as(Sense.NAME)
                        .filter(reading -> reading.entry().type() != ActorType.Person)
                        .map(reading -> new Following(reading.entry(), known.to())));
    }
}
