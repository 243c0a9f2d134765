package org.parley.extract.attribution;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.extract.attribution.feature.Article;
import org.parley.extract.attribution.feature.Cue;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.StatementKind;

/**
 * Tells words from thoughts, feelings and intentions: by the lexicon where it knows a word of the cue, the highest in
 * the tree first; else by what is attributed, since who is quoted has spoken, and "to" with a verb is what somebody
 * means to do.
 */
final class Kinds {
    static final Kinds STANDARD = new Kinds(RuleFile.rows("/lexicon/attribution-kinds.tsv").stream()
            .collect(Collectors.toMap(row -> row.get("lemma"), row -> StatementKind.valueOf(row.get("kind")))));

    private final Map<String, StatementKind> kinds;

    private Kinds(Map<String, StatementKind> kinds) {
        this.kinds = kinds;
    }

    StatementKind of(Article article, Candidate candidate) {
        Cue cue = candidate.cue();
        StatementKind kind = kinds.get(article.token(cue.head()).lemma());
        for (int at = cue.first(); kind == null && at >= 0; at = cue.tokens().nextSetBit(at + 1)) {
            kind = kinds.get(article.token(at).lemma());
        }
        return kind == null ? byContent(article, candidate) : kind;
    }

    private static StatementKind byContent(Article article, Candidate candidate) {
        int first = candidate.content().nextSetBit(0);
        boolean infinitive =
                first > candidate.cue().last() && article.token(first).lemma().equals("to");
        return infinitive && !article.isQuoted(first) ? StatementKind.intention : StatementKind.statement;
    }
}
