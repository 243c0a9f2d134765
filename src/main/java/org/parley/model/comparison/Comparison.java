package org.parley.model.comparison;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two accounts of one event set side by side, topic by topic: the pair file.
 *
 * @param pair names the comparison
 * @param a name of the one document
 * @param b name of the other
 * @param event what both are about, for people
 */
public record Comparison(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pair,
        @JsonProperty("A") @JsonAlias("a") String a,
        @JsonProperty("B") @JsonAlias("b") String b,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String event,
        @JsonAlias("rows") List<Topic> topics) {
    public Comparison {
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** One without a name of its own. */
    public Comparison(String a, String b, List<Topic> topics) {
        this(null, a, b, null, topics);
    }

    /**
     * One measure or point, and how the two accounts of it stand to each other.
     *
     * @param inA ids of the first document's records
     * @param inB ids of the second document's records
     * @param note what was found, for people
     */
    public record Topic(
            String label,
            List<String> inA,
            List<String> inB,
            Relation relation,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {
        public Topic {
            inA = inA == null ? List.of() : List.copyOf(inA);
            inB = inB == null ? List.of() : List.copyOf(inB);
        }
    }

    /** How the account in A stands to the account in B. */
    public enum Relation {
        both,
        contradicts,
        narrowerInA,
        narrowerInB,
        onlyA,
        onlyB
    }
}
