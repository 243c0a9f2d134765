package org.parley.extract.attribution.feature;

import org.parley.annotate.learn.LabelOrder;

/** The labels of the two chains: tokens begin or continue a cue, a source, a piece of content, or none of them. */
public final class Labels {
    public static final int NONE = 0;
    public static final int BEGIN = 1;
    public static final int GO_ON = 2;

    public static final int SOURCE = 1;
    public static final int MORE_SOURCE = 2;
    public static final int CONTENT = 3;
    public static final int MORE_CONTENT = 4;

    /** Labels of the cue finder. */
    public static final LabelOrder CUES = new LabelOrder(
            new boolean[] {true, true, false},
            new boolean[][] {{true, true, false}, {true, true, true}, {true, true, true}});

    /** Labels of the finder of sources and contents. */
    public static final LabelOrder ARGUMENTS =
            new LabelOrder(new boolean[] {true, true, false, true, false}, new boolean[][] {
                {true, true, false, true, false},
                {true, true, true, true, false},
                {true, true, true, true, false},
                {true, true, false, true, true},
                {true, true, false, true, true}
            });

    private Labels() {}
}
