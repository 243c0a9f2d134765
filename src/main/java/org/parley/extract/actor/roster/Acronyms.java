package org.parley.extract.actor.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;

/**
 * The short names that a document itself gives to bodies: "Oromo Liberation Army (OLA)", "the Committee, the GKNB,". They
 * hold in that document only, and there before what the gazetteer knows.
 */
public final class Acronyms {
    private static final int LONGEST = 10;
    private static final Pattern OF_STATE = Pattern.compile(" of (the )?[A-Z][\\p{L} -]*$");

    private final Map<String, Draft> given = new HashMap<>();

    /** Learns what a body is called right behind its name, if it is. */
    public void learn(Words words, int to, Draft body) {
        boolean bracket = words.lower(to).equals("(");
        int at = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
        boolean apposed = words.lower(to).equals(",") && at == to + 2 && closes(words, at + 1);
        boolean closed = bracket && words.lower(at + 1).equals(")");
        if ((closed || apposed)
                && isShort(words, at)
                && !isOthers(words, at, body)
                && !body.isPerson()
                && !words.text().isEmpty()) {
            given.putIfAbsent(words.token(at).text(), body);
        }
    }

    /** A short name that the gazetteer knows as somebody else's: "the Authority of the Economic Community ... (ECOWAS)". */
    private static boolean isOthers(Words words, int at, Draft body) {
        return words.known(at)
                .flatMap(known -> known.as(Sense.NAME))
                .filter(reading -> !reading.entry().name().equals(body.name()))
                .isPresent();
    }

    private static boolean closes(Words words, int at) {
        return words.lower(at).equals(",") || words.is(at, Tag.VERB, Tag.AUX);
    }

    /** The body that a token is the short name of: as the text said, else by the initials of one it has named. */
    public Optional<Draft> bearer(Words words, int at, Roster roster) {
        if (!isShort(words, at)) {
            return Optional.empty();
        }
        String written = words.token(at).text();
        return Optional.ofNullable(given.get(written))
                .or(() -> roster.all().stream()
                        .filter(draft -> !draft.isPerson()
                                && draft.kind().isEmpty()
                                && !draft.places().isEmpty())
                        .filter(draft -> written.length() > 2
                                && (initials(draft.name()).equals(written)
                                        || initials(OF_STATE.matcher(draft.name())
                                                        .replaceFirst(""))
                                                .equals(written)))
                        .findFirst());
    }

    /** At least two capitals in a word of a few letters: "AfDB", "FDLR". */
    static boolean isShort(Words words, int at) {
        if (!words.has(at)) {
            return false;
        }
        String text = words.token(at).text();
        return text.length() <= LONGEST
                && text.chars().filter(Character::isUpperCase).count() >= 2
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
