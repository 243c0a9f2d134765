package org.parley.extract.actor.cast;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.issuance.Issuance;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.DocumentKind;

/** Tells whom a phrase denotes: a name, several names, a pronoun, "the two leaders". */
final class Reference {
    private static final Map<String, Row> PLURALS =
            RuleFile.rows("/lexicon/plurals.tsv").stream().collect(toMap(row -> row.get("noun"), row -> row));
    private static final Map<String, String> PRONOUNS = RuleFile.rows("/lexicon/pronouns.tsv").stream()
            .collect(toMap(row -> row.get("pronoun"), row -> row.get("denotes")));
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
    private static final Set<String> MANY = Set.of("all", "three", "four", "five", "six", "several");

    private final Cast cast;
    private final Antecedents antecedents;
    private final Groups groups;

    Reference(Cast cast) {
        this.cast = cast;
        this.antecedents = new Antecedents(cast);
        this.groups = new Groups(cast);
    }

    List<String> resolve(int start, int end) {
        Optional<Sentence> sentence = cast.analysis().sentenceAt(start);
        if (sentence.isEmpty()) {
            return cast.at(start, end);
        }
        List<Token> tokens = sentence.get().tokens().stream()
                .filter(token -> start <= token.start() && token.end() <= end)
                .toList();
        return tokens.isEmpty() ? List.of() : resolve(sentence.get(), withoutPossessive(tokens));
    }

    private List<String> resolve(Sentence sentence, List<Token> tokens) {
        if (tokens.size() == 1 && PRONOUNS.containsKey(tokens.getFirst().lower())) {
            return pronoun(PRONOUNS.getOrDefault(tokens.getFirst().lower(), "it"), sentence, tokens.getFirst());
        }
        Token last = tokens.getLast();
        if (SUBJECTS.contains(last.lower())) {
            return resolve(sentence, List.of(last));
        }
        List<String> plural = plural(tokens);
        return plural.isEmpty() ? named(tokens) : plural;
    }

    private static List<Token> withoutPossessive(List<Token> tokens) {
        Token last = tokens.getLast();
        boolean rest = last.is(Tag.PUNCT) || (last.is(Tag.PART) && last.text().startsWith("'"));
        return rest && tokens.size() > 1 ? withoutPossessive(tokens.subList(0, tokens.size() - 1)) : tokens;
    }

    /** The mention that the phrase ends with or opens, and those that are joined to it by commas and "and". */
    private List<String> named(List<Token> tokens) {
        int end = tokens.getLast().end();
        List<String> beyond = cast.mentionsBegunIn(tokens.getFirst().start(), end).stream()
                .filter(mention -> mention.end() > end)
                .map(Cast.Mention::actor)
                .toList();
        return beyond.isEmpty() ? closing(tokens) : beyond;
    }

    private List<String> closing(List<Token> tokens) {
        List<Cast.Mention> inside =
                cast.mentionsIn(tokens.getFirst().start(), tokens.getLast().end());
        Set<String> ids = new LinkedHashSet<>();
        for (Cast.Mention mention : inside) {
            if (closes(tokens, mention)) {
                ids.add(mention.actor());
            }
        }
        boolean headNamed = inside.stream()
                .anyMatch(mention -> mention.end() == tokens.getLast().end());
        return headNamed ? List.copyOf(ids) : List.of();
    }

    /** Whether a mention ends the phrase or one of its coordinated parts. */
    private static boolean closes(List<Token> tokens, Cast.Mention mention) {
        int next = 0;
        while (next < tokens.size() && tokens.get(next).start() < mention.end()) {
            next++;
        }
        return next == tokens.size()
                || tokens.get(next).is(Tag.CCONJ)
                || tokens.get(next).text().equals(",");
    }

    private List<String> plural(List<Token> tokens) {
        String phrase = String.join(" ", tokens.stream().map(Token::lower).toList());
        return PLURALS.entrySet().stream()
                .filter(entry -> phrase.equals(entry.getKey()) || phrase.endsWith(" " + entry.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .filter(entry -> definite(tokens, entry.getKey().split(" ").length))
                .map(entry -> parties(entry.getValue(), tokens))
                .orElse(List.of());
    }

    /** "Western leaders" are no parties; "the two leaders", "both sides", "all parties" and bare "leaders" are. */
    private static boolean definite(List<Token> tokens, int nounWords) {
        return tokens.stream()
                .limit(tokens.size() - (long) nounWords)
                .noneMatch(token -> token.is(Tag.NOUN, Tag.PROPN, Tag.VERB)
                        || (token.is(Tag.ADJ) && !token.text().equalsIgnoreCase("same")));
    }

    private List<String> parties(Row noun, List<Token> tokens) {
        int before = tokens.getFirst().start();
        boolean many = tokens.stream().anyMatch(token -> MANY.contains(token.lower()));
        String kind = noun.get("denotes");
        boolean persons = kind.equals("persons") || (kind.equals("principals") && isReadout());
        return persons ? groups.persons(before, noun.list("offices"), many) : groups.states(before, many);
    }

    private boolean isReadout() {
        return Issuance.of(cast.analysis().document()).kind() == DocumentKind.readout;
    }

    private List<String> pronoun(String kind, Sentence sentence, Token token) {
        if (kind.equals("they")) {
            return groups.they(token.start());
        }
        return antecedents.of(kind, sentence, token).map(List::of).orElse(List.of());
    }
}
