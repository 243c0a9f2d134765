package org.parley.export.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The classes of the ontology that nodes are shown as, the narrower before the wider, each in one of four groups. */
enum NodeType {
    PERSON("Person", Group.ACTOR),
    STATE("State", Group.ACTOR),
    GOVERNMENT_BODY("GovernmentBody", Group.ACTOR),
    ARMED_FORCE("ArmedForce", Group.ACTOR),
    INTERNATIONAL_ORGANIZATION("InternationalOrganization", Group.ACTOR),
    MEDIA("Media", Group.ACTOR),
    ORGANIZATION("Organization", Group.ACTOR),
    GROUP("Group", Group.ACTOR),
    ACTOR("Actor", Group.ACTOR),
    SUMMIT("Summit", Group.EVENT),
    CALL("Call", Group.EVENT),
    MEETING("Meeting", Group.EVENT),
    TALKS("Talks", Group.EVENT),
    VISIT("Visit", Group.EVENT),
    EVENT("Event", Group.EVENT),
    MEASURE("Measure", Group.MEASURE),
    READOUT("Readout", Group.ACCOUNT),
    JOINT_STATEMENT("JointStatement", Group.ACCOUNT),
    POST("Post", Group.ACCOUNT),
    REMARKS("Remarks", Group.ACCOUNT),
    ARTICLE("Article", Group.ACCOUNT),
    ACCOUNT("Account", Group.ACCOUNT);

    /** What a node is, roughly: enough to colour it by. */
    enum Group {
        ACTOR,
        EVENT,
        MEASURE,
        ACCOUNT;

        String lowerName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String localName;
    private final Group group;

    NodeType(String localName, Group group) {
        this.localName = localName;
        this.group = group;
    }

    /** The narrowest of some classes, given by their local names. */
    static Optional<NodeType> narrowest(Collection<String> classes) {
        return Arrays.stream(values())
                .filter(type -> classes.contains(type.localName))
                .findFirst();
    }

    String localName() {
        return localName;
    }

    Group group() {
        return group;
    }
}
