package org.parley.compare.voices;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.compare.words.Limits;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The words of lexicon/denials.tsv, by which a source says that what another tells is not so. */
final class Denials {
    /** A denied verb phrase is short: what comes later is another matter. */
    private static final int NEAR = 3;

    /** Further than that, a verdict is one on something else. */
    private static final int FAR = 4;

    private static final String LIMIT = "<limit>";
    private static final String NUMBER = "<number>";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Set<String> modals = RuleFile.rows("/lexicon/modals.tsv").stream()
            .map(row -> row.get("word"))
            .collect(toUnmodifiableSet());
    private final Limits limits = Limits.standard();
    private final Beginnings beginnings;

    Denials() {
        for (Row row : RuleFile.rows("/lexicon/denials.tsv")) {
            for (String word : row.list("words")) {
                words.computeIfAbsent(row.get("kind"), any -> new HashSet<>()).add(word);
                if (!row.get("shows").isEmpty()) {
                    shown.merge(word, Set.copyOf(row.list("shows")), Denials::both);
                }
            }
        }
        beginnings = new Beginnings(both(of("negation"), of("verdict")));
    }

    private Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(toUnmodifiableSet());
    }

    /** Whether a text may hold a denial: without reading it closely. */
    boolean mayStandIn(String text) {
        return beginnings.standIn(text);
    }

    /** Where a text calls what somebody told wrong, the noun for that: "the report is false". */
    OptionalInt dismissed(List<Token> text) {
        return IntStream.range(0, text.size())
                .filter(i -> is(text.get(i), "account")
                        && !isIndefinite(text, i)
                        && text.subList(Math.max(0, i - FAR), Math.min(text.size(), i + FAR + 1)).stream()
                                .anyMatch(token -> is(token, "verdict")))
                .findFirst();
    }

    /** "A false report": one that is spoken of, not what somebody told just now. */
    private boolean isIndefinite(List<Token> text, int noun) {
        return text.subList(Math.max(0, noun - NEAR), noun).stream().anyMatch(token -> is(token, "indefinite"));
    }

    /** Whether a text says that something is or was not so; what shall not be, or is not to be, is no denial. */
    boolean denies(List<Token> text) {
        return negation(text).isPresent();
    }

    /** Whether a text tells of what shall or may be, or is to be done. */
    boolean isOfWish(List<Token> text) {
        return text.getFirst().is(Tag.PART) || text.stream().anyMatch(token -> modals.contains(token.lower()));
    }

    /** Whether words that ascribe a claim lay it at another's door. */
    boolean accuses(List<Token> cue) {
        return cue.stream().anyMatch(token -> is(token, "accusation"));
    }

    /** Whether it tells of somebody binding himself. */
    boolean tellsOfCommitment(List<Token> text) {
        return text.stream().anyMatch(token -> is(token, "commitment"));
    }

    /** Whether it says that somebody did not bind himself: "she has not promised it". */
    boolean deniesCommitment(List<Token> text) {
        return negation(text).stream()
                .flatMap(at -> text.subList(at, Math.min(text.size(), at + NEAR + 1)).stream())
                .anyMatch(token -> is(token, "commitment"));
    }

    /** Whether a word is negated by one shortly before it. */
    boolean isNegated(List<Token> text, int at) {
        return text.subList(Math.max(0, at - NEAR), at).stream().anyMatch(this::isNegation);
    }

    /**
     * What stands in the words that a text takes up, one of these: "no such order" takes up somebody's order. Empty where it
     * takes up nothing.
     *
     * @param loosely whether any noun will do that may take something up
     */
    Set<String> takenUp(List<Token> text, boolean loosely) {
        return IntStream.range(0, text.size())
                .filter(i -> text.get(i).is(Tag.NOUN) && (loosely || i > 0 && pointsBack(text.get(i - 1), text.get(i))))
                .mapToObj(i -> takenUp(text.get(i)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** What stands in the words that a noun takes up. */
    Set<String> takenUp(Token noun) {
        return shown.getOrDefault(noun.lemma(), Set.of());
    }

    /** "Such orders", "that order"; but "that orders" begins a clause. */
    private boolean pointsBack(Token pointer, Token noun) {
        return pointer.lower().equals("such")
                || is(pointer, "pointer") && noun.lower().equals(noun.lemma());
    }

    /** The verb that is negated, "had not left", or whose subject or object there is none of. */
    Optional<Token> negated(List<Token> text) {
        return negation(text)
                .flatMap(at -> text.subList(at + 1, Math.min(text.size(), at + 1 + NEAR)).stream()
                        .filter(token -> token.is(Tag.VERB))
                        .findFirst());
    }

    /** Whether "we" deny to have bound ourselves. */
    boolean isOfUs(List<Token> text) {
        return negation(text).stream()
                .flatMap(at -> text.subList(Math.max(0, at - NEAR), at).stream())
                .anyMatch(token -> token.lower().equals("we"));
    }

    /** Whether there is any negation in a text. */
    boolean holdsNegation(List<Token> text) {
        return text.stream().anyMatch(this::isNegation);
    }

    /** Whether one of some words stands in a claim or in the words that ascribe it. */
    boolean shows(Heard claim, Set<String> some) {
        return some.contains(LIMIT) && limits.in(claim.claim().text())
                || Stream.concat(claim.cue().stream(), claim.words().stream())
                        .anyMatch(token -> some.contains(token.lemma()) || some.contains(NUMBER) && token.is(Tag.NUM));
    }

    private Optional<Integer> negation(List<Token> text) {
        return IntStream.range(0, text.size())
                .filter(i -> isNegation(text.get(i)) && !isWish(text, i))
                .boxed()
                .findFirst();
    }

    private boolean isNegation(Token token) {
        return is(token, "negation") || token.lower().equals("n't");
    }

    /** A negation of what is to come, of what is asked or set as a condition, of the second of two ("and not"), of a bound. */
    private boolean isWish(List<Token> text, int at) {
        boolean toCome = text.subList(Math.max(0, at - NEAR), Math.min(text.size(), at + 2)).stream()
                .anyMatch(token -> modals.contains(token.lower())
                        || modals.contains(token.lemma())
                        || token.is(Tag.PART) && token.lower().equals("to"));
        boolean compared = at + 1 < text.size() && is(text.get(at + 1), "compared");
        boolean second =
                at > 0 && text.get(at - 1).is(Tag.CCONJ) && !text.get(at).is(Tag.PRON, Tag.NOUN, Tag.DET);
        boolean asked = text.subList(0, at).stream().anyMatch(token -> is(token, "asked"));
        return toCome || compared || second || asked;
    }

    private boolean is(Token token, String kind) {
        Set<String> listed = of(kind);
        return listed.contains(token.lemma()) || listed.contains(token.lower());
    }
}
