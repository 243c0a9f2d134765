package org.parley.extract.actor.name;

import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.text.Block;
import org.parley.model.vocabulary.ActorType;

/** Tells where a body's name is no mention: a house that things happen at, a picture's agency, a network's name before a noun. */
final class Sites {
    private final Words words;

    Sites(Words words) {
        this.words = words;
    }

    /** Whether the name between two tokens is a mention. */
    boolean counts(Entry entry, int from, int to) {
        return switch (entry.type()) {
            case GovernmentBody -> !isSite(from);
            case Media ->
                words.sentence().block().kind() != Block.Kind.caption
                        && !words.lower(from - 1).equals("(");
            case Organization -> !(entry.kind().equals("company") && words.is(to, Tag.NOUN));
            default -> entry.type() != ActorType.Group || !isSite(from);
        };
    }

    /** "at the White House", "outside Downing Street". */
    private boolean isSite(int from) {
        int before = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        return Seats.isSite(words.lower(before));
    }
}
