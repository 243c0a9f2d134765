package org.parley.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Two accounts of one event set side by side, topic by topic: the pair file.
 *
 * @param a name of the one document
 * @param b name of the other
 */
public record Comparison(
        @JsonProperty("A") @JsonAlias("a") String a,
        @JsonProperty("B") @JsonAlias("b") String b,
        @JsonAlias("rows") List<Topic> topics) {
    public Comparison {
        topics = Given.list(topics);
    }

    /**
     * One measure or point, and how the two accounts of it stand to each other.
     *
     * @param inA ids of the first document's records
     * @param inB ids of the second document's records
     */
    public record Topic(String label, List<String> inA, List<String> inB, Relation relation) {
        public Topic {
            inA = Given.list(inA);
            inB = Given.list(inB);
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
