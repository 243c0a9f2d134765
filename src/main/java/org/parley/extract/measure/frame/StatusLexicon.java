package org.parley.extract.measure.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.frame.StatusRule.Form;
import org.parley.model.rule.RuleFile;

/** The status lexicon, ready to be asked which rules begin at a word: the longest first, then in the order of the file. */
final class StatusLexicon {

    private static final int LONGEST_GAP = 6;
    private static final Set<String> BREAKS = Set.of(",", ";", ":");
    private static final Comparator<StatusRule> LONGEST_FIRST =
            Comparator.<StatusRule>comparingInt(rule -> -rule.length()).thenComparing(StatusRule::isBroken);

    static final StatusLexicon STANDARD = new StatusLexicon(RuleFile.rows("/lexicon/statuses.tsv").stream()
            .map(StatusRule::of)
            .flatMap(List::stream)
            .toList());

    /** A rule whose trigger stands in a sentence, tokens from its first to behind its last. */
    record Match(StatusRule rule, int from, int to) {}

    private final Map<String, List<StatusRule>> byFirst = new HashMap<>();

    private StatusLexicon(List<StatusRule> rules) {
        for (StatusRule rule : withPassives(rules)) {
            byFirst.computeIfAbsent(rule.trigger().getFirst(), any -> new ArrayList<>())
                    .add(rule);
        }
        byFirst.values().forEach(list -> list.sort(LONGEST_FIRST));
    }

    /** The rules, and the passives that follow from them, where no line says otherwise of the same words. */
    private static List<StatusRule> withPassives(List<StatusRule> rules) {
        Set<List<String>> told = rules.stream()
                .filter(rule -> rule.form() == Form.passive)
                .map(StatusRule::trigger)
                .collect(Collectors.toSet());
        return Stream.concat(
                        rules.stream(),
                        rules.stream()
                                .filter(rule -> !told.contains(rule.trigger()))
                                .flatMap(rule -> rule.passive().stream()))
                .toList();
    }

    List<Match> at(Sentence sentence, int from) {
        List<Match> matches = new ArrayList<>();
        for (StatusRule rule : candidates(sentence.token(from))) {
            int end = end(sentence, from + 1, rule.trigger(), 1);
            if (end > 0) {
                matches.add(new Match(rule, from, end));
            }
        }
        return matches;
    }

    private List<StatusRule> candidates(Token token) {
        return Stream.of(token.lower(), token.lemma())
                .distinct()
                .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** Index behind the rest of a trigger, or -1 where it does not stand there. */
    private static int end(Sentence sentence, int at, List<String> trigger, int word) {
        if (word == trigger.size()) {
            return at;
        }
        if (!trigger.get(word).equals(StatusRule.GAP)) {
            return is(sentence, at, trigger.get(word)) ? end(sentence, at + 1, trigger, word + 1) : -1;
        }
        for (int next = at; next <= at + LONGEST_GAP; next++) {
            if (is(sentence, next, trigger.get(word + 1))) {
                return end(sentence, next + 1, trigger, word + 2);
            }
            if (isBreak(sentence, next)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBreak(Sentence sentence, int at) {
        return at < sentence.tokens().size()
                && (sentence.token(at).is(Tag.SCONJ)
                        || BREAKS.contains(sentence.token(at).text()));
    }

    private static boolean is(Sentence sentence, int at, String word) {
        if (at >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.lower().equals(word) || token.lemma().equals(word);
    }
}
