package org.parley.extract.actor.name;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/** Finds where a person's name ends that begins at a token: initials, particles, hyphens, ABE Shinzo, Marcos Jr. */
final class PersonNames {
    private static final int LONGEST = 9;
    private static final int BEFORE = 4;
    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV|V|VI|VII|XIV");
    private static final Pattern JUNIOR = Pattern.compile("Jr\\.?|Sr\\.?");

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
        boolean credible = to > from
                && (!words.titleCase() || to - from > 1 || isKnownSurname(from, to))
                && !isOther(from, to)
                && !isWithin(from, to);
        return credible && !Organisations.hasHead(words, from, to)
                ? Optional.of(new Name(from, to, Optional.empty()))
                : Optional.empty();
    }

    /** The name of somebody the gazetteer knows, with further given or family names around it. */
    Optional<Name> known(int from) {
        Optional<Name> known = read(from).map(name -> new Name(from, end(name.to()), name.bearer()));
        return known.isPresent() || !words.capitalised(from) || words.titleCase() ? known : within(from);
    }

    private Optional<Name> read(int from) {
        return words.known(from)
                .flatMap(known -> known.as(Sense.NAME)
                        .filter(reading -> reading.entry().type() == ActorType.Person)
                        .map(reading -> new Name(from, known.to(), Optional.of(reading))));
    }

    /** "Joseph R. [Biden], Jr.", "Pedro Sánchez [Pérez-Castejón]". */
    private int end(int to) {
        if (words.lower(to).equals(",")
                && words.has(to + 1)
                && JUNIOR.matcher(words.token(to + 1).text()).matches()) {
            return to + 2;
        }
        boolean more =
                !words.titleCase() && words.is(to, Tag.PROPN) && words.known(to).isEmpty();
        return more ? Math.max(to, run(to)) : to;
    }

    /** "Abe Shinzo" for Shinzo Abe, "Muhammad Ishaq Dar" for Ishaq Dar. */
    private Optional<Name> within(int from) {
        int to = run(from);
        if (to - from == 2) {
            String turned =
                    words.token(from + 1).text() + " " + words.token(from).text();
            return Gazetteer.STANDARD.read(turned, words.text()).stream()
                    .filter(reading ->
                            reading.sense() == Sense.NAME && reading.entry().type() == ActorType.Person)
                    .findFirst()
                    .map(reading -> new Name(from, to, Optional.of(reading)));
        }
        return IntStream.range(from + 1, Math.max(from + 1, to - 1))
                .mapToObj(this::read)
                .flatMap(Optional::stream)
                .filter(name -> name.to() == to)
                .findFirst()
                .map(name -> new Name(from, to, name.bearer()));
    }

    private boolean isKnownSurname(int from, int to) {
        return !Surnames.known(words.characters(from, to)).isEmpty();
    }

    /** Whether the words name a state, a body or a people. */
    private boolean isOther(int from, int to) {
        return words.known(from)
                .filter(known -> known.to() >= to || known.as(Sense.ADJECTIVE).isPresent())
                .filter(known -> known.as(Sense.NAME, Sense.ADJECTIVE, Sense.PEOPLE, Sense.SEAT)
                        .isPresent())
                .isPresent();
    }

    /** Whether a longer name goes on here, or a headline's words go on to another one: "Meets US". */
    private boolean isWithin(int from, int to) {
        return IntStream.range(Math.max(0, from - BEFORE), from).anyMatch(at -> names(at, from))
                || (words.titleCase()
                        && IntStream.range(from + 1, to)
                                .anyMatch(at -> words.known(at)
                                        .flatMap(known -> known.as(Sense.NAME))
                                        .filter(reading -> reading.entry().type() == ActorType.State)
                                        .isPresent()));
    }

    /** Whether the name of a state or body that begins at one token covers another. */
    private boolean names(int at, int other) {
        return words.known(at)
                .filter(known -> known.to() > other && known.as(Sense.NAME).isPresent())
                .isPresent();
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
                && (!CalendarWords.isOne(token.text()) || isGivenName(index))
                && Character.isLetter(token.text().codePointAt(0))
                && (!token.text().endsWith(".")
                        || token.text().length() <= 3
                        || SUFFIX.matcher(token.text()).matches()
                        || token.text().indexOf('.') < token.text().length() - 1)
                && Titles.STANDARD.at(words, index).isEmpty();
    }

    /** "Jan" before a surname and "Mar" between two names are no months. */
    private boolean isGivenName(int index) {
        return words.token(index).text().length() <= 3
                && words.is(index + 1, Tag.PROPN)
                && words.capitalised(index + 1)
                && !words.is(index - 1, Tag.ADP);
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
