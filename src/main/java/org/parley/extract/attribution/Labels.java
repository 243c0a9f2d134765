package org.parley.extract.attribution;

import org.parley.annotate.learn.LabelOrder;

/** The labels of the two chains: tokens begin or continue a cue, a source, a piece of content, or none of them. */
final class Labels {
    static final int NONE = 0;
    static final int BEGIN = 1;
    static final int GO_ON = 2;

    static final int SOURCE = 1;
    static final int MORE_SOURCE = 2;
    static final int CONTENT = 3;
    static final int MORE_CONTENT = 4;

    /** Labels of the cue finder. */
    static final LabelOrder CUES = new LabelOrder(
            new boolean[] {true, true, false},
            new boolean[][] {{true, true, false}, {true, true, true}, {true, true, true}});

    /** Labels of the finder of sources and contents. */
    static final LabelOrder ARGUMENTS = new LabelOrder(new boolean[] {true, true, false, true, false}, new boolean[][] {
        {true, true, false, true, false},
        {true, true, true, true, false},
        {true, true, true, true, false},
        {true, true, false, true, true},
        {true, true, false, true, true}
    });

    private Labels() {}
}
