package org.parley.extract.actor.office;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.ActorType;

/** Finds names of organisations by the noun they are built on: Union, Council, Bank, Front. */
public final class Organisations {
    private static final Map<String, String> HEADS = RuleFile.rows("/lexicon/orgheads.tsv").stream()
            .collect(toMap(row -> row.get("head"), row -> row.get("type")));
    private static final Set<String> OFFICIAL = RuleFile.rows("/lexicon/orgheads.tsv").stream()
            .filter(row -> row.get("official").equals("yes"))
            .map(row -> row.get("head"))
            .collect(toUnmodifiableSet());
    private static final Map<String, Boolean> LINKS = RuleFile.rows("/lexicon/orglinks.tsv").stream()
            .collect(toMap(row -> row.get("word"), row -> row.get("first").equals("yes")));

    private final Words words;

    public Organisations(Words words) {
        this.words = words;
    }

    /**
     * A name built on such a noun.
     *
     * @param type empty where what is so named is no actor: an event, a place
     * @param official whether a state's own is a body of its government
     */
    public record Name(int from, int to, Optional<ActorType> type, boolean official) {}

    /** Whether a run of tokens holds a noun that organisations, events or places are named by. */
    public static boolean hasHead(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEADS.containsKey(words.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the capitalised words from a token on name an event: "BRICS [Summit]", "APEC [Leaders' Meeting]". */
    public boolean isEvent(int at) {
        int head = capital(at) ? head(at) : -1;
        return head >= 0
                && head <= at + 3
                && HEADS.getOrDefault(words.token(head).text(), "").equals("none");
    }

    /** The name that begins at a token. */
    public Optional<Name> at(int from) {
        if (!words.capitalised(from) || words.is(from, Tag.DET, Tag.PRON, Tag.ADP, Tag.AUX, Tag.SCONJ, Tag.CCONJ)) {
            return Optional.empty();
        }
        int head = head(from);
        if (head < 0) {
            return Optional.empty();
        }
        int to = head == from ? Math.max(capitals(from), complement(head + 1)) : complement(head + 1);
        String type = HEADS.getOrDefault(words.token(head).text(), "none");
        if (to - from < 2) {
            return Optional.empty();
        }
        return Optional.of(new Name(
                from,
                to,
                type.equals("none") ? Optional.empty() : Optional.of(ActorType.valueOf(type)),
                OFFICIAL.contains(words.token(head).text())));
    }

    /** Index of the last head noun in the capitalised words from here on; -1 where there is none. */
    private int head(int from) {
        int head = -1;
        int at = from;
        while (words.has(at) && (capital(at) || (at > from && joins(at) && capital(at + 1)))) {
            if (HEADS.containsKey(words.token(at).text())) {
                head = at;
            }
            at++;
        }
        return head;
    }

    /** Index behind the capitalised words from here on: "Lake Titicaca". */
    private int capitals(int from) {
        int to = from;
        while (words.has(to) && capital(to)) {
            to++;
        }
        return to;
    }

    /** A hyphen, or the bare apostrophe of a plural: "Leaders' Meeting". */
    private boolean joins(int index) {
        return words.isHyphen(index) || (words.lower(index).equals("'") && words.sticks(index));
    }

    private boolean capital(int index) {
        return words.capitalised(index)
                && !(words.is(index, Tag.VERB, Tag.AUX, Tag.PRON, Tag.ADP) && words.titleCase());
    }

    /** Index behind "of the Interior", "for Research and Policy", if such words follow. */
    private int complement(int from) {
        int to = from;
        int at = from;
        while (words.has(at) && (capital(at) || link(at, from))) {
            at++;
            if (capital(at - 1)) {
                to = at;
            }
        }
        return to > from && LINKS.containsKey(words.lower(from)) ? to : from;
    }

    private boolean link(int index, int from) {
        if (words.is(index, Tag.CCONJ) && Titles.STANDARD.at(words, index + 1).isPresent()) {
            return false;
        }
        Boolean first = LINKS.get(words.lower(index));
        return first != null && (first || index > from);
    }

    /** Behind "and" a title, or a name that the gazetteer knows, is somebody else's. */
    private boolean beginsAnew(int index) {
        return Titles.STANDARD.at(words, index).isPresent()
                || words.known(index).flatMap(known -> known.as(Sense.NAME)).isPresent();
    }
}
