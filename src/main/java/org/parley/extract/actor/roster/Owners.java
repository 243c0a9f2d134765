package org.parley.extract.actor.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Words;

/** Finds whose an office or body is by what stands before it: "Turkish", "Turkey's". */
public final class Owners {
    private final Words words;
    private final List<Item> items;

    public Owners(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
    }

    /** The state or body that stands right before a token, possessive and small adjectives passed over; null if none. */
    public @Nullable Item at(int index) {
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
}
