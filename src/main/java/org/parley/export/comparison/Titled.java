package org.parley.export.comparison;

import org.parley.model.comparison.Comparing;

/**
 * A comparison and what its accounts are about.
 *
 * @param event for people; empty where it is not known
 */
public record Titled(String event, Comparing comparing) {
    /** The event, or else who gives the accounts. */
    String title() {
        return event.isEmpty()
                ? comparing.left().label() + " and " + comparing.right().label()
                : event;
    }
}
