package org.parley.evaluate;

import java.util.Map;

/**
 * What one layer reached.
 *
 * @param gold how many records there should be
 * @param predicted how many there are
 * @param hit how many of them match
 * @param named further F1 figures, and shares of the matched records that are right in one respect
 */
public record Figures(
        double precision, double recall, double f1, int gold, int predicted, int hit, Map<String, Double> named) {}
