package org.parley.annotate.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fixed number of places for clusters, with what each tells of which follows it, and what the merging of any two would
 * lose. Information is kept in units of one bigram.
 */
final class ClusterWindow {
    private final int size;
    private final double[] logs;
    private final double logOfAll;
    private final boolean[] taken;
    private final int[] often;
    private final double[] logOften;
    /** How often the second place follows the first; and the same turned round. */
    private final int[][] after;

    private final int[][] before;
    /** What two places tell of each other, in both orders. */
    private final double[][] told;
    /** What is lost when two places become one; the smaller index first. */
    private final double[][] loss;

    private int used;

    ClusterWindow(int size, int bigrams) {
        this.size = size;
        this.logs = new double[2 * bigrams + 1];
        Arrays.setAll(logs, n -> n == 0 ? 0 : StrictMath.log(n));
        this.logOfAll = logs[bigrams];
        this.taken = new boolean[size];
        this.often = new int[size];
        this.logOften = new double[size];
        this.after = new int[size][size];
        this.before = new int[size][size];
        this.told = new double[size][size];
        this.loss = new double[size][size];
    }

    boolean isFull() {
        return used == size;
    }

    /** Takes the first free place for a word. */
    int open(int count) {
        int place = 0;
        while (taken[place]) {
            place++;
        }
        taken[place] = true;
        often[place] = count;
        logOften[place] = logs[count];
        used++;
        return place;
    }

    void count(int first, int second, int bigrams) {
        after[first][second] += bigrams;
        before[second][first] += bigrams;
    }

    /** Takes a new place into account, once its bigrams are counted. */
    void weigh(int place) {
        retell(place);
        eachPair(place, place, 1);
        for (int other = 0; other < size; other++) {
            if (taken[other] && other != place) {
                setLoss(place, other);
            }
        }
    }

    /** The two places whose union loses least, the smaller first. */
    int[] cheapest() {
        int[] pair = {-1, -1};
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; taken[a] && b < size; b++) {
                if (taken[b] && loss[a][b] < least) {
                    least = loss[a][b];
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }

    /** Makes two places one, which keeps the first's index. */
    void merge(int kept, int gone) {
        eachPair(kept, gone, -1);
        taken[gone] = false;
        used--;
        often[kept] += often[gone];
        logOften[kept] = logs[often[kept]];
        for (int other = 0; other < size; other++) {
            int follows = after[gone][other];
            int precedes = other == gone ? 0 : before[gone][other];
            after[gone][other] = 0;
            before[other][gone] = 0;
            before[gone][other] = 0;
            after[other][gone] = 0;
            count(kept, other == gone ? kept : other, follows);
            count(other, kept, precedes);
        }
        weigh(kept);
    }

    /** Merges down to a single place; the bits tell on which side of each merge a place was, the last merge first. */
    String[] paths() {
        List<int[]> merges = new ArrayList<>();
        while (used > 1) {
            int[] pair = cheapest();
            merges.add(pair);
            merge(pair[0], pair[1]);
        }
        String[] paths = new String[size];
        Arrays.fill(paths, "");
        for (int[] pair : merges.reversed()) {
            paths[pair[1]] = paths[pair[0]] + "1";
            paths[pair[0]] += "0";
        }
        return paths;
    }

    private void retell(int place) {
        for (int other = 0; other < size; other++) {
            double tells = !taken[other]
                    ? 0
                    : information(after[place][other], logOften[place], logOften[other])
                            + (other == place
                                    ? 0
                                    : information(before[place][other], logOften[place], logOften[other]));
            told[place][other] = tells;
            told[other][place] = tells;
        }
    }

    private double information(int together, double logFirst, double logSecond) {
        return together == 0 ? 0 : together * (logs[together] + logOfAll - logFirst - logSecond);
    }

    /** Adds to or takes from the loss of all pairs what they tell of one or two other places. */
    private void eachPair(int x, int y, int sign) {
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; taken[a] && a != x && a != y && b < size; b++) {
                if (taken[b] && b != x && b != y) {
                    double change = lossAt(a, b, x) + (x == y ? 0 : lossAt(a, b, y));
                    loss[a][b] += sign * change;
                }
            }
        }
    }

    /** What the union of two places tells less of a third than they did apart. */
    private double lossAt(int a, int b, int third) {
        int follows = before[third][a] + before[third][b];
        int precedes = after[third][a] + after[third][b];
        if ((follows | precedes) == 0) {
            return 0;
        }
        double logBoth = logs[often[a] + often[b]];
        return told[third][a]
                + told[third][b]
                - information(follows, logBoth, logOften[third])
                - information(precedes, logBoth, logOften[third]);
    }

    private void setLoss(int place, int other) {
        double log = logs[often[place] + often[other]];
        int itself = after[place][place] + after[other][other] + after[place][other] + after[other][place];
        double sum = told[place][place] + told[other][other] + told[place][other] - information(itself, log, log);
        int[] follows = after[place];
        int[] precedes = before[place];
        int[] otherFollows = after[other];
        int[] otherPrecedes = before[other];
        for (int third = 0; third < size; third++) {
            int next = follows[third] + otherFollows[third];
            int last = precedes[third] + otherPrecedes[third];
            if ((next | last) != 0 && third != place && third != other) {
                sum += told[place][third]
                        + told[other][third]
                        - information(next, log, logOften[third])
                        - information(last, log, logOften[third]);
            }
        }
        loss[Math.min(place, other)][Math.max(place, other)] = sum;
    }
}
