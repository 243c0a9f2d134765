package org.parley.annotate.learn;

/**
 * Which label a chain may begin with, and which may follow which.
 *
 * @param starts for each label whether it may stand first
 * @param follows for each label which others may stand behind it
 */
@SuppressWarnings("ArrayRecordComponent")
public record LabelOrder(boolean[] starts, boolean[][] follows) {
    public LabelOrder {
        if (starts.length < 2 || starts.length > Byte.MAX_VALUE || starts.length != follows.length) {
            throw new IllegalArgumentException(
                    "%d labels that start, %d that are followed".formatted(starts.length, follows.length));
        }
    }

    /** How many labels there are. */
    public int size() {
        return starts.length;
    }
}
