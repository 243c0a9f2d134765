package org.parley.compare;

import org.parley.model.Account;
import org.parley.model.Comparison.Relation;

/** What a contrast finds, in a sentence for people, with the words of both sides. */
final class Sentences {
    private final Account left;
    private final Account right;

    Sentences(Account left, Account right) {
        this.left = left;
        this.right = right;
    }

    String alone(Point point, Relation relation) {
        Account speaks = relation == Relation.onlyA ? left : right;
        Account silent = relation == Relation.onlyA ? right : left;
        return "Only the %s has \"%s\"%s.".formatted(speaks.label(), words(point), silent.held() ? "" : ", as far as the " + silent.label() + " is cited");
    }

    String of(Point one, Point other, Relation relation) {
        return "The %s: \"%s\"; the %s: \"%s\" (%s).".formatted(left.label(), words(one), right.label(), words(other), relation);
    }

    private static String words(Point point) {
        return point.claims().getFirst().text();
    }
}
