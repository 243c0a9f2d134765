package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Sentence;
import org.parley.extract.StatusRule.Role;
import org.parley.model.Span;
import org.parley.model.Status;

/**
 * Who is bound by a measure, who put it forward, and who answered.
 *
 * @param all those bound, or proposing and addressed
 */
record Parties(List<String> all, List<String> proposer, List<String> respondent) {
    Parties {
        all = List.copyOf(all);
        proposer = List.copyOf(proposer);
        respondent = List.copyOf(respondent);
    }

    /** How many words into a phrase the name may begin that the phrase is about. */
    private static final int OPENING = 3;

    /** Reads the parties of frames. */
    record Reader(Analysis analysis, Cast cast, Account account) {
        Parties of(Frame frame, Span clause) {
            Set<String> bound = new LinkedHashSet<>();
            Set<String> proposer = new LinkedHashSet<>();
            Set<String> respondent = new LinkedHashSet<>();
            add(frame.rule().agent(), agent(frame), bound, proposer, respondent);
            add(frame.rule().patient(), named(frame, frame.patient()), bound, proposer, respondent);
            boolean answers = frame.rule().agent() == Role.respondent;
            if (answers) {
                proposer.addAll(owners(frame, respondent));
            } else if (isDemand(frame) && proposer.isEmpty()) {
                proposer.addAll(voice(clause));
            }
            if (isDemand(frame) && respondent.isEmpty()) {
                respondent.addAll(counterparts(proposer));
            }
            if (frame.rule().agent() == Role.party || frame.rule().form() == StatusRule.Form.passive) {
                bound.addAll(companions(frame));
            }
            if (bound.isEmpty() && proposer.isEmpty() && respondent.isEmpty()) {
                bound.addAll(account.participants());
            }
            return new Parties(joined(bound, proposer, respondent), List.copyOf(proposer), List.copyOf(respondent));
        }

        private static boolean isDemand(Frame frame) {
            Status status = frame.status().orElse(null);
            return status == Status.demanded || status == Status.proposed;
        }

        private static void add(
                Role role, List<String> ids, Set<String> bound, Set<String> proposer, Set<String> respondent) {
            switch (role) {
                case party -> bound.addAll(ids);
                case proposer -> proposer.addAll(ids);
                case respondent -> respondent.addAll(ids);
                case none -> {}
            }
        }

        private List<String> agent(Frame frame) {
            return frame.opener() == null
                    ? named(frame, frame.agent())
                    : named(frame.opener(), frame.opener().agent());
        }

        private List<String> named(Frame frame, @Nullable Range range) {
            if (range == null) {
                return List.of();
            }
            Sentence sentence = frame.sentence();
            int start = sentence.token(range.from()).start();
            int end = sentence.token(range.to() - 1).end();
            List<String> denoted = cast.resolve(start, end);
            return denoted.isEmpty() ? opening(sentence, range) : denoted;
        }

        /** Whoever a phrase begins with: "Ana Silva, a spokeswoman for the ministry", "Peru's plan". */
        private List<String> opening(Sentence sentence, Range range) {
            int last = sentence.token(Math.min(range.from() + OPENING, range.to()) - 1)
                    .start();
            return cast
                    .mentionsIn(
                            sentence.token(range.from()).start(),
                            sentence.token(range.to() - 1).end())
                    .stream()
                    .filter(mention -> mention.start() <= last)
                    .map(Cast.Mention::actor)
                    .limit(1)
                    .toList();
        }

        /** Those whom the words tie to the measure as its proposers: "Peru's plan", "a plan backed by Peru". */
        private List<String> owners(Frame frame, Set<String> respondent) {
            boolean tied = frame
                    .sentence()
                    .tokens()
                    .subList(frame.measure().from(), frame.measure().to())
                    .stream()
                    .anyMatch(
                            token -> ClauseWord.proposal.has(token.lemma()) || ClauseWord.proposal.has(token.lower()));
            return tied
                    ? named(frame.sentence(), frame.measure()).stream()
                            .filter(id -> !respondent.contains(id))
                            .limit(1)
                            .toList()
                    : List.of();
        }

        private List<String> named(Sentence sentence, Range range) {
            return cast.at(
                    sentence.token(range.from()).start(),
                    sentence.token(range.to() - 1).end());
        }

        private List<String> voice(Span clause) {
            List<String> speakers = account.speakers(clause);
            return speakers.isEmpty()
                    ? account.issuer().flatMap(cast::stateOf).map(List::of).orElse(List.of())
                    : speakers;
        }

        /** In a readout, those on the other side of the proposer. */
        private List<String> counterparts(Set<String> proposer) {
            Set<String> states = new LinkedHashSet<>();
            proposer.forEach(id -> cast.stateOf(id).ifPresent(states::add));
            List<String> others = account.participants().stream()
                    .filter(id -> !proposer.contains(id)
                            && cast.stateOf(id).filter(states::contains).isEmpty())
                    .toList();
            return others.size() == 1 ? others : List.of();
        }

        /** Those named behind "with" or "between" in the clause. */
        private List<String> companions(Frame frame) {
            List<String> ids = new ArrayList<>();
            for (int at = frame.trigger().from() + 1; at < frame.clause().to() - 1; at++) {
                String word = frame.sentence().token(at).lower();
                if (word.equals("with") || word.equals("between")) {
                    ids.addAll(named(
                            frame.sentence(),
                            new Range(at + 1, Math.min(at + 6, frame.clause().to()))));
                }
            }
            return ids;
        }

        private static List<String> joined(Set<String> bound, Set<String> proposer, Set<String> respondent) {
            Set<String> all = new LinkedHashSet<>(bound);
            all.addAll(proposer);
            all.addAll(respondent);
            return List.copyOf(all);
        }
    }
}
