package org.parley.extract.actor;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Lettering;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;

/** Finds where a person's name ends that begins at a token: initials, particles, hyphens, ABE Shinzo, Marcos Jr. */
final class PersonNames {
    private static final int LONGEST = 9;
    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV|V|VI|VII|XIV");

    private final Words words;

    PersonNames(Words words) {
        this.words = words;
    }

    /** A name and, where the gazetteer knows it, its bearer. */
    record Name(int from, int to, Optional<Reading> bearer) {}

    /** The name that begins at a token, be it known or not. */
    Optional<Name> at(int from) {
        Optional<Name> known = known(from);
        if (known.isPresent()) {
            return known;
        }
        int to = run(from);
        boolean credible = to > from && (!words.titleCase() || to - from > 1);
        return credible && !Organisations.hasHead(words, from, to)
                ? Optional.of(new Name(from, to, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Name> known(int from) {
        Optional<Name> known = read(from, from);
        return known.isPresent()
                        || !words.capitalised(from)
                        || !Lettering.isShout(words.token(from).text())
                ? known
                : familyFirst(from);
    }

    private Optional<Name> read(int from, int order) {
        return words.known(from)
                .flatMap(known -> known.as(Sense.NAME)
                        .filter(reading -> reading.entry().type() == ActorType.Person)
                        .map(reading -> new Name(order, known.to(), Optional.of(reading))));
    }

    /** "ABE Shinzo": the family name in capitals, the given name behind it. */
    private Optional<Name> familyFirst(int from) {
        int to = run(from);
        if (to - from != 2) {
            return Optional.empty();
        }
        String turned = words.token(from + 1).text() + " " + words.token(from).text();
        return Gazetteer.STANDARD.read(turned, words.text()).stream()
                .filter(reading -> reading.entry().type() == ActorType.Person)
                .findFirst()
                .map(reading -> new Name(from, to, Optional.of(reading)));
    }

    /** Index behind a run of capitalised words and what links them. */
    int run(int from) {
        int to = from;
        int last = from;
        while (words.has(to) && to - from < LONGEST && (part(to) || link(to, from))) {
            to++;
            if (part(to - 1) || isTail(to - 1)) {
                last = to;
            }
        }
        return last;
    }

    private boolean part(int index) {
        if (!words.capitalised(index)) {
            return false;
        }
        Token token = words.token(index);
        boolean word = token.is(Tag.PROPN, Tag.NOUN, Tag.ADJ, Tag.X, Tag.NUM) || !words.titleCase();
        return word
                && !token.is(Tag.DET, Tag.PRON, Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.SCONJ)
                && (!token.is(Tag.VERB) || !words.titleCase())
                && !CalendarWords.isOne(token.text())
                && Character.isLetter(token.text().codePointAt(0))
                && (!token.text().endsWith(".")
                        || token.text().length() <= 3
                        || SUFFIX.matcher(token.text()).matches()
                        || token.text().indexOf('.') < token.text().length() - 1)
                && Titles.STANDARD.at(words, index).isEmpty();
    }

    private boolean link(int index, int from) {
        if (index == from && !words.isParticle(index)) {
            return false;
        }
        boolean next = words.capitalised(index + 1) || words.isParticle(index + 1);
        return isHyphen(index) || isTail(index) || (words.isParticle(index) && (next || isHyphen(index + 1)));
    }

    private boolean isHyphen(int index) {
        return words.isHyphen(index) && words.sticks(index) && words.sticks(index + 1);
    }

    /** The small half of "Jae-myung". */
    private boolean isTail(int index) {
        return words.has(index)
                && isHyphen(index - 1)
                && Character.isLetter(words.token(index).text().codePointAt(0));
    }
}
