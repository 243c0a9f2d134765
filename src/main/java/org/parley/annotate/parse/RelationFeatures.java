package org.parley.annotate.parse;

import static org.parley.annotate.parse.Features.tags;

/** What the parser looks at to name a dependency, once the whole tree stands. */
final class RelationFeatures {
    private static final int FAR = 6;

    private final Features features;
    private final Words words;
    private final int[] heads;
    private final int[][] children;

    /** The features of one sentence's dependencies; the heads are final. */
    RelationFeatures(Features features, Words words, int[] heads) {
        this.features = features;
        this.words = words;
        this.heads = heads;
        this.children = Tree.children(heads);
    }

    /** Fills in the features of the dependency between a word and its head. */
    void fill(int word) {
        features.clear();
        int head = heads[word];
        int side = word < head ? 0 : 1;
        int pair = tags(words.tag(head), words.tag(word));
        ends(word, head, side, pair);
        around(word, side, pair);
        below(word, head, side, pair);
        beside(word, head, side, pair);
    }

    private void ends(int word, int head, int side, int pair) {
        int headWord = words.word(head);
        int own = words.word(word);
        features.add(0, pair);
        features.add(1, headWord, words.tag(word));
        features.add(2, own, words.tag(head));
        features.add(3, headWord, own);
        features.add(4, own, words.tag(word));
        features.add(5, pair, side);
        features.add(6, pair, side, Math.min(Math.abs(word - head), FAR));
        features.add(7, own, side);
        features.add(8, headWord, side, words.tag(word));
        features.add(9, own, side, words.tag(head));
        features.add(10, words.ending(head), words.tag(word), side);
        features.add(11, words.ending(word), words.tag(head), side);
    }

    private void around(int word, int side, int pair) {
        int before = word - 1;
        int after = word + 1 < words.count ? word + 1 : -1;
        int head = heads[word];
        int above = head < heads.length ? heads[head] : -1;
        features.add(20, words.tag(before), pair);
        features.add(21, words.tag(after), pair);
        features.add(22, words.word(before), pair);
        features.add(23, words.word(after), pair);
        features.add(24, words.tag(above), pair, side);
    }

    private void below(int word, int head, int side, int pair) {
        int[] own = children[word];
        int first = own.length > 0 ? own[0] : -1;
        int last = own.length > 0 ? own[own.length - 1] : -1;
        features.add(30, words.word(first), pair);
        features.add(31, words.tag(first), pair);
        features.add(32, words.tag(last), pair);
        features.add(33, words.word(first), words.word(word));
        features.add(34, words.word(first), words.word(head));
        features.add(35, words.word(first), words.tag(head), side);
        features.add(36, words.word(head), words.tag(first), words.tag(word));
    }

    /** The other words that hang on the same head: how many come before, which is nearest, whether one is a "be" or "have". */
    private void beside(int word, int head, int side, int pair) {
        int before = 0;
        int nearest = -1;
        int helpers = 0;
        for (int sibling : children[head]) {
            helpers = helpers * 31 + (sibling < head && sibling != word ? words.tag(sibling) + 1 : 0);
            if (sibling < word) {
                before++;
                nearest = (sibling < head) == (word < head) ? sibling : nearest;
            }
        }
        features.add(40, before, pair, side);
        features.add(41, words.tag(nearest), pair, side);
        features.add(42, words.word(nearest), pair);
        features.add(43, helpers, pair, side);
        features.add(44, helpers, words.ending(head), tags(words.tag(word), side));
    }
}
