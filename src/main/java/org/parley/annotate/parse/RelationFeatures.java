package org.parley.annotate.parse;

import static org.parley.annotate.parse.Features.tags;

/** What the parser looks at to name a dependency, once the whole tree stands. */
final class RelationFeatures {
    private static final int FAR = 6;
    private static final int CASE = Relation.CASE.ordinal();
    private static final int MARK = Relation.MARK.ordinal();
    /** How many bits of a cluster's path name coarser classes. */
    private static final int COARSE = 6;

    private static final int FINER = 8;
    /** Spreads the bits of a set over a number. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Features features;
    private final Words words;
    private final int[] heads;
    private final int[][] children;
    private final int[] given;

    /** The features of one sentence's dependencies; the heads are final. */
    RelationFeatures(Features features, Words words, int[] heads) {
        this.features = features;
        this.words = words;
        this.heads = heads;
        this.given = new int[heads.length];
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
        clusters(word, head, side, pair);
        universal(word, head, side);
        markers(word, head, side, pair);
        givenBeside(word, head, side, pair);
        givenBelow(word, head, side, pair);
    }

    /** Takes note of the relation that a word was given; words get theirs in order. */
    void give(int word, int relation) {
        given[word] = relation;
    }

    private void clusters(int word, int head, int side, int pair) {
        features.add(50, words.cluster(word), words.cluster(head));
        features.add(51, words.cluster(word), words.tag(head), side);
        features.add(52, words.tag(word), words.cluster(head), side);
        features.add(53, words.cluster(word, COARSE), words.cluster(head, COARSE), side);
        features.add(54, words.word(word), words.cluster(head, FINER));
        features.add(55, words.cluster(word, FINER), words.word(head), side);
        features.add(56, words.cluster(word, FINER), pair, side);
        features.add(57, words.cluster(head, FINER), pair, side);
        features.add(58, words.cluster(word), side);
    }

    private void universal(int word, int head, int side) {
        int pair = tags(words.universal(head), words.universal(word));
        int around = tags(words.universal(word - 1), words.universal(word + 1));
        features.add(60, pair, side);
        features.add(61, pair, side, Math.min(Math.abs(word - head), FAR));
        features.add(62, words.word(word), words.universal(head), side);
        features.add(63, words.word(head), words.universal(word), side);
        features.add(64, around, pair, side);
        features.add(65, words.between(Math.min(word, head), Math.max(word, head)), pair, side);
        features.add(66, words.tag(word - 1), words.tag(word), words.tag(word + 1));
    }

    /** The preposition or conjunction that hangs on a word, and which tags hang on it and beside it, order aside. */
    private void markers(int word, int head, int side, int pair) {
        int marker = marker(word);
        int markerWord = words.word(marker);
        int ownBefore = tagsOf(children[word], 0, word);
        int before = tagsOf(children[head], 0, word);
        int above = head < heads.length ? heads[head] : -1;
        features.add(70, markerWord, pair, side);
        features.add(71, markerWord, words.word(head), words.tag(word));
        features.add(72, markerWord, words.word(word));
        features.add(73, ownBefore, pair, side);
        features.add(74, tagsOf(children[word], word, heads.length), pair, side);
        features.add(75, before, pair, side);
        features.add(76, tagsOf(children[head], word + 1, heads.length), pair, side);
        features.add(77, before, words.word(head), tags(words.tag(word), side));
        features.add(78, markerWord, words.cluster(head, FINER), words.tag(word));
        features.add(79, words.tag(above), words.word(word), words.tag(head));
        features.add(80, ownBefore, words.word(head), side);
    }

    /** The first word on the left of a word that was found to mark it. */
    private int marker(int word) {
        for (int child : children[word]) {
            if (child < word && (given[child] == CASE || given[child] == MARK)) {
                return child;
            }
        }
        return -1;
    }

    private int tagsOf(int[] some, int from, int to) {
        int found = 0;
        for (int word : some) {
            found |= word >= from && word < to ? 1 << words.universal(word) : 0;
        }
        return found;
    }

    /** The relations that the words before this one were given which hang on the same head, and the head itself. */
    private void givenBeside(int word, int head, int side, int pair) {
        int set = givenTo(children[head], word);
        int last = -1;
        for (int child : children[head]) {
            last = child < word ? given[child] : last;
        }
        features.add(90, set, pair, side);
        features.add(91, last, pair, side);
        features.add(92, set, words.word(head), tags(words.tag(word), side));
        features.add(93, last, words.word(word), side);
        int above = head < word ? given[head] : -1;
        features.add(97, above, pair);
        features.add(98, above, words.word(word));
    }

    /** The relations that were given to the words before this one which hang on it. */
    private void givenBelow(int word, int head, int side, int pair) {
        int own = givenTo(children[word], word);
        features.add(94, own, pair, side);
        features.add(95, own, words.word(head), side);
        features.add(96, own, givenTo(children[head], word), side);
    }

    private int givenTo(int[] some, int before) {
        long set = 0;
        for (int word : some) {
            set |= word < before ? 1L << given[word] : 0;
        }
        return Long.hashCode(set * SPREAD);
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
