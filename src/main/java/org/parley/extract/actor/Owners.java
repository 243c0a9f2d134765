package org.parley.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/** Finds whose an office or body is: "Turkish", "Turkey's", "of Turkey". */
final class Owners {
    private static final Set<String> LINKS = Set.of("of", "for", "to");

    private final Words words;
    private final List<Item> items;

    Owners(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
    }

    /**
     * A state or body behind a small word.
     *
     * @param link the small word
     */
    record Following(String link, Entry entry, int to) {
        /** Whether it owns what stands before it: "of" does, while "to" and "for" tell where somebody is sent. */
        boolean owns() {
            return link.equals("of");
        }
    }

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
        String link = words.lower(index);
        int at = words.lower(index + 1).equals("the") ? index + 2 : index + 1;
        if (!LINKS.contains(link)) {
            return Optional.empty();
        }
        return words.known(at)
                .flatMap(known -> known.as(Sense.NAME)
                        .filter(reading -> reading.entry().type() != ActorType.Person)
                        .map(reading -> new Following(link, reading.entry(), known.to())));
    }

    /** The state whose seat stands behind "in": "the foreign ministry in Algiers". */
    Optional<Following> seatAfter(int index) {
        return words.lower(index).equals("in")
                ? words.known(index + 1)
                        .flatMap(known ->
                                known.as(Sense.SEAT).map(reading -> new Following("in", reading.entry(), known.to())))
                : Optional.empty();
    }
}
