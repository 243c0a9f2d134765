package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Overlap;
import org.parley.evaluate.likeness.Words;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Polarity;

/** Compares statements. Two are alike where their contents have half of their words in common. */
final class StatementLayer {
    private static final double ENOUGH = 0.5;

    private final List<Worded> gold;
    private final List<Worded> predicted;
    private final Identities actors;
    private final Map<String, String> readouts;

    /** A statement and the words of its content. */
    private record Worded(Statement statement, Set<String> words) {
        static List<Worded> all(List<Statement> statements) {
            return statements.stream()
                    .map(each -> new Worded(each, Words.setOf(each.contentText())))
                    .toList();
        }
    }

    StatementLayer(List<Statement> gold, List<Statement> predicted, Identities actors, Map<String, String> readouts) {
        this.gold = Worded.all(gold);
        this.predicted = Worded.all(predicted);
        this.actors = actors;
        this.readouts = readouts;
    }

    /** Matches the statements, counts, and gives for each predicted statement the gold one. */
    Map<String, String> compare(Tally tally) {
        Matching<Worded> matching = Matching.of(gold, predicted, StatementLayer::likeness);
        tally.records(gold.size(), predicted.size(), matching.size());
        int attributed = 0;
        for (Matching.Match<Worded> match : matching.matches()) {
            Statement statement = match.gold().statement();
            Statement other = match.predicted().statement();
            check(statement, other, tally);
            attributed += sameSpeakers(statement, other) ? 1 : 0;
        }
        tally.count("attributedF1", gold.size(), predicted.size(), attributed);
        return matching.goldIds(each -> each.statement().id());
    }

    private static double likeness(Worded one, Worded other) {
        double likeness = Words.likeness(one.words, other.words);
        if (likeness < ENOUGH) {
            return 0;
        }
        boolean near = one.statement.content().stream()
                .anyMatch(a -> other.statement.content().stream().anyMatch(a::overlaps));
        return likeness + (near ? 0.2 : 0);
    }

    private void check(Statement gold, Statement other, Tally tally) {
        boolean speakers = sameSpeakers(gold, other);
        tally.check("speakerAcc", speakers);
        tally.check("speakerLoose", speakers || relatedSpeakers(gold, other));
        tally.check("quotationAcc", gold.quotation() == other.quotation());
        tally.check("cueAcc", Overlap.agrees(gold.cue(), other.cue()));
        tally.check("viaAcc", sameMedium(gold.via(), other.via()));
        tally.check("polarityAcc", denies(gold) == denies(other));
        tally.count("addresseeF1", new HashSet<>(gold.addressee()), actors.gold(other.addressee()));
    }

    /** Where neither names a speaker, the words for the source must meet. */
    private boolean sameSpeakers(Statement gold, Statement other) {
        Set<String> speakers = Set.copyOf(gold.speakers());
        Set<String> others = actors.gold(other.speakers());
        if (!speakers.isEmpty() || !others.isEmpty()) {
            return speakers.equals(others);
        }
        Span source = gold.sourceSpan();
        return source == null || Overlap.meets(source, other.sourceSpan());
    }

    private boolean relatedSpeakers(Statement gold, Statement other) {
        Set<String> speakers = Set.copyOf(gold.speakers());
        Set<String> others = actors.gold(other.speakers());
        boolean oneUnnamed = speakers.isEmpty() || others.isEmpty();
        return actors.related(speakers, others) || (oneUnnamed && Overlap.meets(gold.sourceSpan(), other.sourceSpan()));
    }

    private boolean sameMedium(@Nullable String gold, @Nullable String other) {
        if (gold == null || other == null) {
            return Objects.equals(gold, other);
        }
        return gold.equals(readouts.getOrDefault(other, other))
                || Words.of(gold).equals(Words.of(other));
    }

    private static boolean denies(Statement statement) {
        return statement.polarity() == Polarity.negative;
    }
}
