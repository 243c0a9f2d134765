package org.parley.compare;

import java.util.List;
import org.parley.model.Claim;
import org.parley.model.Comparison;
import org.parley.model.Comparison.Topic;
import org.parley.model.Contrast;

/** A comparison in the form in which people write them down: the pair file. */
public final class PairFile {
    /** The pair file of a comparison, named after its two documents. */
    public static Comparison of(Comparing comparing, String event) {
        String left = comparing.left().id();
        String right = comparing.right().id();
        List<Topic> topics =
                comparing.contrasts().stream().map(PairFile::topic).toList();
        return new Comparison(left + "--" + right, left, right, event, topics);
    }

    private static Topic topic(Contrast contrast) {
        return new Topic(
                contrast.label(),
                ids(contrast.left()),
                ids(contrast.right()),
                contrast.relation(),
                contrast.sentence());
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private PairFile() {}
}
