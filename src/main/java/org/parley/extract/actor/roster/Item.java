package org.parley.extract.actor.roster;

/**
 * Something a sentence names.
 *
 * @param from index of its first token
 * @param to index behind its last one
 * @param counts whether it is a mention; names inside titles and adjectives only tell whom something belongs to
 */
public record Item(int from, int to, Draft draft, boolean counts) {
    public Item uncounted() {
        return new Item(from, to, draft, false);
    }

    public Item from(int earlier) {
        return new Item(earlier, to, draft, counts);
    }
}
