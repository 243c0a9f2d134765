package org.parley.annotate.parse;

import static org.parley.annotate.parse.Features.tags;

/** What the parser looks at before a move: the words around the top of the stack and the next word (Zhang and Nivre 2011). */
final class MoveFeatures {
    private static final int FAR = 6;
    /** How many bits of a cluster's path name coarser classes. */
    private static final int COARSEST = 4;

    private static final int COARSE = 6;
    private static final int FINER = 8;

    static void fill(Features features, Words words, Arcs arcs) {
        features.clear();
        var view = new MoveFeatures(features, words, arcs);
        view.single();
        view.pairs();
        view.triples();
        view.children();
        view.distances();
        view.clusters();
        view.childTags();
        view.universal();
        view.wider();
    }

    private final Features features;
    private final Words words;
    private final Arcs arcs;
    private final int top;
    private final int second;
    private final int next;
    private final int topWord;
    private final int secondWord;
    private final int nextWord;
    private final int topTag;
    private final int secondTag;
    private final int thirdTag;
    private final int nextTag;
    private final int afterTag;

    private MoveFeatures(Features features, Words words, Arcs arcs) {
        this.features = features;
        this.words = words;
        this.arcs = arcs;
        this.top = arcs.stack(0);
        this.second = arcs.stack(1);
        this.next = arcs.ahead(0);
        this.topWord = words.word(top);
        this.secondWord = words.word(second);
        this.nextWord = words.word(next);
        this.topTag = words.tag(top);
        this.secondTag = words.tag(second);
        this.thirdTag = words.tag(arcs.stack(2));
        this.nextTag = words.tag(next);
        this.afterTag = words.tag(arcs.ahead(1));
    }

    private void single() {
        features.add(0);
        features.add(1, topWord);
        features.add(2, topTag);
        features.add(3, topWord, topTag);
        features.add(4, secondWord);
        features.add(5, secondTag);
        features.add(6, secondWord, secondTag);
        features.add(7, nextWord);
        features.add(8, nextTag);
        features.add(9, nextWord, nextTag);
        features.add(10, words.word(arcs.ahead(1)));
        features.add(11, afterTag);
        features.add(12, words.word(arcs.ahead(2)));
        features.add(13, words.tag(arcs.ahead(2)));
    }

    private void pairs() {
        features.add(15, topWord, nextWord);
        features.add(16, topWord, topTag, nextTag);
        features.add(17, topTag, nextWord, nextTag);
        features.add(18, tags(topTag, nextTag));
        features.add(19, topWord, secondWord);
        features.add(20, topWord, topTag, secondTag);
        features.add(21, topTag, secondWord, secondTag);
        features.add(22, tags(topTag, secondTag));
        features.add(23, secondWord, nextWord);
        features.add(24, tags(secondTag, nextTag));
    }

    private void triples() {
        features.add(25, tags(nextTag, afterTag, words.tag(arcs.ahead(2))));
        features.add(26, tags(topTag, nextTag, afterTag));
        features.add(27, tags(secondTag, topTag, nextTag));
        features.add(28, tags(thirdTag, secondTag, topTag));
        features.add(29, tags(secondTag, topTag, nextTag), afterTag);
        features.add(30, topWord, tags(nextTag, afterTag));
        features.add(31, secondWord, tags(topTag, nextTag));
        features.add(32, nextWord, tags(topTag, secondTag));
        features.add(33, topWord, secondTag, nextWord);
        features.add(34, secondWord, tags(topTag, thirdTag));
        features.add(35, words.word(arcs.ahead(1)), tags(topTag, nextTag));
    }

    private void children() {
        int topLeft = top < 0 ? Arcs.NONE : arcs.firstLeft[top];
        int topRight = top < 0 ? Arcs.NONE : arcs.firstRight[top];
        int topOtherRight = top < 0 ? Arcs.NONE : arcs.secondRight[top];
        int secondRight = second < 0 ? Arcs.NONE : arcs.firstRight[second];
        int secondLeft = second < 0 ? Arcs.NONE : arcs.firstLeft[second];
        int nextLeft = next < 0 ? Arcs.NONE : arcs.firstLeft[next];
        features.add(40, tags(topTag, words.tag(topLeft), nextTag));
        features.add(41, tags(topTag, words.tag(topRight), nextTag));
        features.add(42, tags(topTag, nextTag, words.tag(nextLeft)));
        features.add(43, tags(secondTag, words.tag(secondRight), topTag));
        features.add(44, tags(secondTag, words.tag(secondLeft), topTag));
        features.add(45, tags(topTag, words.tag(topRight), secondTag));
        features.add(46, tags(topTag, words.tag(topLeft), secondTag));
        features.add(47, words.word(topLeft), topTag);
        features.add(48, words.word(topRight), topTag);
        features.add(49, words.word(nextLeft), nextTag);
        features.add(50, words.word(secondRight), secondTag);
        features.add(51, topWord, nextTag, words.tag(topRight));
        features.add(52, tags(topTag, words.tag(topRight), words.tag(topOtherRight)), nextTag);
    }

    private void distances() {
        int ahead = top < 0 || next < 0 ? 0 : Math.min(next - top, FAR);
        int back = second < 0 || top < 0 ? 0 : Math.min(top - second, FAR);
        int topLefts = top < 0 ? 0 : arcs.lefts[top];
        int topRights = top < 0 ? 0 : arcs.rights[top];
        features.add(60, topWord, ahead);
        features.add(61, topTag, ahead);
        features.add(62, nextTag, ahead);
        features.add(63, tags(topTag, nextTag), ahead);
        features.add(64, tags(topTag, secondTag), back);
        features.add(65, topWord, topLefts);
        features.add(66, topTag, topLefts, topRights);
        features.add(67, topWord, topRights);
        features.add(68, nextTag, next < 0 ? 0 : arcs.lefts[next]);
        features.add(69, secondTag, second < 0 ? 0 : arcs.rights[second]);
        features.add(70, next == arcs.root ? tags(topTag, secondTag) : -1);
    }

    private void clusters() {
        int after = arcs.ahead(1);
        int topCluster = words.cluster(top);
        int secondCluster = words.cluster(second);
        int nextCluster = words.cluster(next);
        int topCoarse = words.cluster(top, COARSE);
        int secondCoarse = words.cluster(second, COARSE);
        int nextCoarse = words.cluster(next, COARSE);
        features.add(80, topCluster);
        features.add(81, nextCluster);
        features.add(82, secondCluster);
        features.add(83, words.cluster(after));
        features.add(84, topCluster, nextCluster);
        features.add(85, topCluster, nextTag);
        features.add(86, topTag, nextCluster);
        features.add(87, topCluster, secondCluster);
        features.add(88, topCoarse, nextCoarse);
        features.add(89, secondCoarse, nextCoarse);
        features.add(90, topCoarse, secondCoarse, nextCoarse);
        features.add(91, secondCoarse, topCoarse);
        features.add(92, topCoarse, nextCoarse, words.cluster(after, COARSE));
        features.add(93, topWord, words.cluster(next, FINER));
        features.add(94, words.cluster(top, FINER), nextWord);
        features.add(95, words.cluster(second, FINER), nextWord, topTag);
        features.add(96, words.cluster(second, COARSEST), words.cluster(top, COARSEST), words.cluster(next, COARSEST));
    }

    /** Which universal tags hang on the words, order aside. */
    private void childTags() {
        int topLefts = top < 0 ? 0 : arcs.leftTags[top];
        int topRights = top < 0 ? 0 : arcs.rightTags[top];
        int secondLefts = second < 0 ? 0 : arcs.leftTags[second];
        int secondRights = second < 0 ? 0 : arcs.rightTags[second];
        int nextLefts = next < 0 ? 0 : arcs.leftTags[next];
        features.add(100, topTag, topLefts, nextTag);
        features.add(101, topTag, topRights, nextTag);
        features.add(102, topWord, topLefts);
        features.add(103, topWord, topRights);
        features.add(104, secondTag, secondRights, tags(topTag, nextTag));
        features.add(105, secondTag, secondLefts, topTag);
        features.add(106, nextTag, nextLefts, tags(topTag, secondTag));
        features.add(107, nextWord, nextLefts);
        features.add(108, secondTag, secondRights);
        features.add(109, topTag, topLefts, secondTag);
    }

    /** Universal tags, which are coarser than the treebank's own and so seen more often together. */
    private void universal() {
        int first = words.universal(top);
        int beneath = words.universal(second);
        int coming = words.universal(next);
        int after = words.universal(arcs.ahead(1));
        int last = words.universal(arcs.ahead(2));
        features.add(110, tags(first, coming));
        features.add(111, tags(first, beneath, coming));
        features.add(112, tags(first, coming, after));
        features.add(113, tags(first, coming, after), last);
        features.add(114, tags(beneath, first, coming), after);
        features.add(115, tags(words.universal(arcs.stack(2)), beneath, first), coming);
        features.add(116, topWord, tags(beneath, coming));
        features.add(117, nextWord, tags(first, beneath));
        features.add(118, secondWord, tags(first, coming));
    }

    /** Words and tags further off, and what stands between the top of the stack and the next word. */
    private void wider() {
        int after = words.word(arcs.ahead(1));
        int thirdAhead = words.tag(arcs.ahead(3));
        int secondAhead = words.tag(arcs.ahead(2));
        features.add(120, words.word(arcs.ahead(3)));
        features.add(121, thirdAhead);
        features.add(122, tags(afterTag, secondAhead, thirdAhead));
        features.add(123, words.word(arcs.stack(2)));
        features.add(124, tags(thirdTag, topTag, nextTag));
        features.add(125, nextWord, after);
        features.add(126, topWord, after);
        features.add(127, secondWord, after);
        features.add(128, topWord, nextWord, after);
        features.add(129, tags(topTag, nextTag, afterTag), secondAhead);
        features.add(130, words.tag(top - 1), topTag, nextTag);
        features.add(131, words.tag(top + 1), topTag, nextTag);
        features.add(132, words.tag(next - 1), topTag, nextTag);
        features.add(133, tags(words.tag(top + 1), words.tag(next - 1)), tags(topTag, nextTag));
        features.add(134, words.tag(second + 1), secondTag, topTag);
        features.add(135, words.between(top, next), tags(topTag, nextTag));
        features.add(136, words.ending(top), words.ending(next));
        features.add(137, words.ending(top), nextTag);
        features.add(138, topTag, words.ending(next));
    }
}
