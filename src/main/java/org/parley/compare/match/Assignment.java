package org.parley.compare.match;

import java.util.Arrays;

/**
 * The choice of partners, one to one, whose likenesses together are greatest. By the Hungarian method: greedy choice
 * would let a good pair rob two others of theirs.
 */
final class Assignment {
    private final double[][] gain;
    private final int rows;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    /** The row that each column has; columns and rows count from 1, and 0 is none. */
    private final int[] rowOf;

    private Assignment(double[][] gain) {
        this.rows = gain.length;
        this.columns = gain[0].length;
        this.gain = gain;
        this.rowPrice = new double[rows + 1];
        this.columnPrice = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * The column that each row gets, or -1.
     *
     * @param gain what each pair is worth; pairs worth nothing are left apart
     */
    static int[] of(double[][] gain) {
        int[] partners = new int[gain.length];
        Arrays.fill(partners, -1);
        if (gain.length == 0 || gain[0].length == 0) {
            return partners;
        }
        boolean wide = gain[0].length >= gain.length;
        var assignment = new Assignment(wide ? gain : turned(gain));
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        for (int column = 1; column <= assignment.columns; column++) {
            int row = assignment.rowOf[column] - 1;
            if (row >= 0 && (wide ? gain[row][column - 1] : gain[column - 1][row]) > 0) {
                partners[wide ? row : column - 1] = wide ? column - 1 : row;
            }
        }
        return partners;
    }

    private static double[][] turned(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    /** Finds a column for one more row, where need be by moving others along the cheapest path. */
    private void place(int row) {
        double[] least = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            done[column] = true;
            column = step(column, least, from, done);
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    /** Goes on from a column to the cheapest that is left, and brings the prices in line. */
    private int step(int column, double[] least, int[] from, boolean[] done) {
        int row = rowOf[column];
        int next = 0;
        for (int j = 1; j <= columns; j++) {
            if (!done[j]) {
                double price = -gain[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
                if (price < least[j]) {
                    least[j] = price;
                    from[j] = column;
                }
                if (next == 0 || least[j] < least[next]) {
                    next = j;
                }
            }
        }
        double difference = least[next];
        for (int j = 0; j <= columns; j++) {
            if (done[j]) {
                rowPrice[rowOf[j]] += difference;
                columnPrice[j] -= difference;
            } else {
                least[j] -= difference;
            }
        }
        return next;
    }
}
