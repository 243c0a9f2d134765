package org.parley.export.comparison;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison;
import org.parley.model.comparison.Comparison.Topic;
import org.parley.model.comparison.Contrast;

/** The form in which people write comparisons down as gold: which records of either side belong together, and how they relate. */
final class PairFile implements ComparisonFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String write(Titled comparison) {
        return AnnotationJson.write(pair(comparison.comparing(), comparison.event()));
    }

    /** A JSON array. */
    @Override
    public void write(Stream<Titled> comparisons, Appendable out) throws IOException {
        out.append('[');
        String before = " ";
        for (Titled each : (Iterable<Titled>) comparisons::iterator) {
            out.append(before).append(write(each).stripTrailing());
            before = ", ";
        }
        out.append(" ]\n");
    }

    private static Comparison pair(Comparing comparing, String event) {
        String left = comparing.left().id();
        String right = comparing.right().id();
        List<Topic> topics = comparing.contrasts().stream().map(PairFile::topic).toList();
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
}
