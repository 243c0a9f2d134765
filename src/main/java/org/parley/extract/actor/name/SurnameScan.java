package org.parley.extract.actor.name;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Words;

/** Finds persons at second mention, by parts of their names, in what the first reading of a sentence left over. */
public final class SurnameScan {
    private static final int LONGEST = 5;

    private final Words words;
    private final Roster roster;
    private final BitSet taken = new BitSet();

    public SurnameScan(Words words, Roster roster, List<Item> items) {
        this.words = words;
        this.roster = roster;
        items.forEach(item -> taken.set(item.from(), item.to()));
    }

    /** Adds the mentions found to their bearers. */
    public void addMentions() {
        int at = 0;
        while (at < words.size()) {
            at = Math.max(at + 1, mention(at));
        }
    }

    private int mention(int from) {
        if (taken.get(from) || !begins(from)) {
            return from;
        }
        for (int to = Math.min(from + LONGEST, words.size()); to > from; to--) {
            if (taken.get(from, to).isEmpty() && free(from, to)) {
                Optional<Draft> bearer = bearer(from, to);
                if (bearer.isPresent()) {
                    bearer.get().add(new Draft.Place(words.start(from), words.end(to)));
                    return to;
                }
            }
        }
        return from;
    }

    private Optional<Draft> bearer(int from, int to) {
        String written = words.characters(from, to);
        Optional<Draft> named = roster.find(written)
                .filter(draft -> Gazetteer.STANDARD.entry(draft.name()).isEmpty())
                .or(() -> Surnames.named(written, roster))
                .or(() -> Surnames.namedBefore(written, roster, words.start(from)));
        return named.isPresent() || !acts(to) ? named : Surnames.bearer(written, roster, "", null);
    }

    /** Only where it acts, owns or stands in a headline is a bare surname taken for somebody whom the text never names in full. */
    private boolean acts(int to) {
        return words.titleCase() || words.inVerbPhrase(to) || words.isPossessive(to) || words.isHyphen(to);
    }

    private boolean begins(int from) {
        boolean proper =
                words.capitalised(from) && !words.is(from, Tag.DET, Tag.PRON, Tag.AUX, Tag.ADP, Tag.CCONJ, Tag.SCONJ);
        return proper || (words.isParticle(from) && !words.is(from, Tag.DET));
    }

    /** Whether no other part of a longer name stands beside it. */
    private boolean free(int from, int to) {
        if (words.titleCase()) {
            return true;
        }
        boolean behind = words.is(to, Tag.PROPN) && words.capitalised(to) && !taken.get(to);
        boolean before = words.is(from - 1, Tag.PROPN)
                && words.capitalised(from - 1)
                && !taken.get(from - 1)
                && from > 1
                && Titles.STANDARD.at(words, from - 1).isEmpty()
                && !words.token(from - 1).text().endsWith(".");
        return !behind && !before && words.is(to - 1, Tag.PROPN, Tag.NOUN, Tag.ADJ, Tag.X, Tag.VERB, Tag.NUM);
    }
}
