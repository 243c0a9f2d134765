package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.measure.clause.ClauseWord;
import org.parley.extract.measure.frame.Frame;
import org.parley.extract.measure.frame.StatusRule;
import org.parley.extract.measure.frame.StatusRule.Role;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

/** Reads who the parties of a frame are: from its subject and object, from who speaks, and from who took part in the event. */
record PartyReader(Cast cast, Account account) {
    /** How many words into a phrase the name may begin that the phrase is about. */
    private static final int OPENING = 3;

    Parties of(Frame frame, Span clause) {
        var parties = new Parties.Gathering();
        Frame told = frame.opener() == null ? frame : frame.opener();
        parties.add(frame.rule().agent(), agent(told, clause));
        parties.add(frame.rule().patient(), named(told, told.patient()));
        parties.respondent.removeAll(parties.proposer);
        answers(frame, parties);
        if (isAsked(frame)) {
            told(frame).ifPresent(parties.respondent::add);
            asks(frame, clause, parties);
        }
        if (frame.rule().agent() == Role.party && parties.bound.size() == 1) {
            parties.bound.addAll(beneficiaries(frame));
        }
        if (frame.status().orElse(null) == Status.ordered && parties.respondent.isEmpty()) {
            target(frame, parties).ifPresent(parties.respondent::add);
        }
        if (isShared(frame) || isTalks(frame)) {
            parties.bound.addAll(companions(frame));
        }
        if (parties.isEmpty()) {
            parties.bound.addAll(account.participants());
        }
        if (parties.isEmpty() && frame.status().orElse(null) == Status.agreed) {
            account.event(clause).map(Event::participants).ifPresent(parties.bound::addAll);
        }
        return parties.done();
    }

    /** Whether a body, not a person, is the subject of a verb in the active. */
    boolean isActing(Frame frame) {
        List<String> subjects = named(frame, frame.agent());
        return !frame.isPassive() && !subjects.isEmpty() && subjects.stream().noneMatch(cast::isPerson);
    }

    private static boolean isShared(Frame frame) {
        return frame.rule().agent() == Role.party
                || frame.rule().form() == StatusRule.Form.passive
                || frame.status().orElse(null) == Status.underNegotiation;
    }

    private static boolean isTalks(Frame frame) {
        return frame.status().orElse(null) != Status.demanded
                && frame.hit() != null
                && frame.hit().type() == MeasureType.negotiation;
    }

    private static boolean isAsked(Frame frame) {
        Status status = frame.status().orElse(null);
        return status == Status.demanded || status == Status.proposed;
    }

    /** The subject; but where the verb is a statement's cue, its speakers, since statements look further for their source. */
    private List<String> agent(Frame frame, Span clause) {
        if (frame.rule().agent() == Role.proposer) {
            Span trigger = cast.analysis()
                    .span(
                            frame.sentence(),
                            frame.trigger().from(),
                            frame.trigger().to());
            Optional<Statement> statement = account.cuedBy(trigger);
            if (statement.isPresent() && !statement.get().speakers().isEmpty()) {
                return statement.get().speakers();
            }
        }
        return named(frame, frame.agent());
    }

    /** "accepted Peru's plan", "agreed to Peru's terms": the one whose plan it is proposed, the subject answered. */
    private void answers(Frame frame, Parties.Gathering parties) {
        if (frame.rule().agent() == Role.respondent) {
            parties.proposer.addAll(owners(frame, parties));
        } else if (frame.rule().agent() == Role.party && frame.status().orElse(null) == Status.agreed) {
            List<String> owners = owners(frame, parties);
            if (!owners.isEmpty() && parties.bound.size() == 1) {
                parties.proposer.addAll(owners);
                parties.respondent.addAll(parties.bound);
            }
        }
    }

    private void asks(Frame frame, Span clause, Parties.Gathering parties) {
        if (parties.proposer.isEmpty()) {
            parties.proposer.addAll(voice(clause));
        }
        if (parties.respondent.isEmpty()) {
            parties.respondent.addAll(counterparts(parties.proposer));
        }
    }

    private List<String> named(Frame frame, @Nullable Range range) {
        return range == null ? List.of() : named(frame.sentence(), range);
    }

    private List<String> named(Sentence sentence, Range range) {
        int start = sentence.token(range.from()).start();
        int end = sentence.token(range.to() - 1).end();
        List<String> denoted = cast.resolve(start, end);
        if (denoted.isEmpty()) {
            return opening(sentence, range);
        }
        boolean bothSides = denoted.size() == 2 && cast.mentionsIn(start, end).isEmpty();
        return bothSides && states(denoted).equals(states(account.participants())) ? account.participants() : denoted;
    }

    private Set<String> states(List<String> ids) {
        Set<String> states = new HashSet<>();
        ids.forEach(id -> states.add(cast.stateOf(id).orElse(id)));
        return states;
    }

    /** Whoever a phrase begins with: "Ana Silva, a spokeswoman for the ministry", "Peru's plan". */
    private List<String> opening(Sentence sentence, Range range) {
        int last =
                sentence.token(Math.min(range.from() + OPENING, range.to()) - 1).start();
        return mentions(sentence, range).stream()
                .filter(mention -> mention.start() <= last)
                .map(Cast.Mention::actor)
                .limit(1)
                .toList();
    }

    private List<Cast.Mention> mentions(Sentence sentence, Range range) {
        return cast.mentionsIn(
                sentence.token(range.from()).start(),
                sentence.token(range.to() - 1).end());
    }

    /** Who is to do what is asked for: the subject of "must", or of the clause behind "that". */
    private Optional<String> told(Frame frame) {
        boolean modal =
                frame.rule().form() == StatusRule.Form.modal || frame.rule().agent() == Role.none;
        Sentence sentence = frame.sentence();
        int first = frame.measure().from();
        boolean that = first > 0 && sentence.token(first - 1).lower().equals("that");
        if (!that && !(modal && frame.agent() != null)) {
            return Optional.empty();
        }
        Range subject = that || frame.agent() == null ? frame.measure() : frame.agent();
        int noun = sentence.token(subject.from()).is(Token.Tag.DET) ? subject.from() + 1 : subject.from();
        return mentions(sentence, subject).stream()
                .filter(mention -> mention.start()
                        == sentence.token(Math.min(noun, subject.to() - 1)).start())
                .map(Cast.Mention::actor)
                .findFirst();
    }

    /** Those to whom somebody pledges something: "send grain to Peru", "help Peru". */
    private List<String> beneficiaries(Frame frame) {
        Sentence sentence = frame.sentence();
        return mentions(sentence, frame.measure()).stream()
                .filter(mention -> {
                    int at = sentence.tokenAt(mention.start());
                    int before = at > 0 && sentence.token(at - 1).is(Token.Tag.DET) ? at - 2 : at - 1;
                    return before >= frame.measure().from()
                            && ClauseWord.benefit.has(sentence.token(before).lemma());
                })
                .map(Cast.Mention::actor)
                .toList();
    }

    /** Those whose proposal a measure is: "Peru's plan", "a plan by Peru", "the Peru-backed plan", "Peru's mediation". */
    private List<String> owners(Frame frame, Parties.Gathering parties) {
        List<String> possessive =
                possessors(frame).stream().filter(id -> !parties.holds(id)).toList();
        return possessive.isEmpty() ? authors(frame, parties) : possessive;
    }

    /** Whoever stands before the "'s" that opens a measure. */
    private List<String> possessors(Frame frame) {
        Sentence sentence = frame.sentence();
        return mentions(sentence, frame.measure()).stream()
                .filter(mention -> {
                    int behind = sentence.tokenAt(mention.end());
                    return sentence.tokenAt(mention.start()) <= frame.measure().from() + 1
                            && behind < frame.measure().to()
                            && sentence.token(behind).is(Token.Tag.PART);
                })
                .map(Cast.Mention::actor)
                .toList();
    }

    private List<String> authors(Frame frame, Parties.Gathering parties) {
        Sentence sentence = frame.sentence();
        for (int at = frame.measure().from(); at < frame.measure().to(); at++) {
            Token token = sentence.token(at);
            if (ClauseWord.proposal.has(token.lemma()) || ClauseWord.proposal.has(token.lower())) {
                Range around = around(sentence, at, frame.measure());
                return mentions(sentence, around).stream()
                        .map(Cast.Mention::actor)
                        .filter(id -> !parties.holds(id))
                        .limit(1)
                        .toList();
            }
        }
        return List.of();
    }

    /** The noun phrase at a token, with what stands before a hyphen or behind "by". */
    private static Range around(Sentence sentence, int at, Range measure) {
        boolean hyphen = at > 1 && sentence.token(at - 1).text().equals("-");
        int from = sentence.phraseAt(hyphen ? at - 2 : at).map(Phrase::from).orElse(hyphen ? at - 2 : at);
        int to = sentence.phraseAt(at).map(Phrase::to).orElse(at + 1);
        if (to < measure.to() - 1 && ClauseWord.proposal.has(sentence.token(to).lower())) {
            to++;
        }
        boolean by = to < measure.to() && sentence.token(to).lower().equals("by");
        int end = by ? sentence.phraseAt(to + 1).map(Phrase::to).orElse(to + 1) : to;
        return new Range(Math.max(from, measure.from()), Math.max(at + 1, Math.min(end, measure.to())));
    }

    /** Whom an order goes to, or whom it hits: the first other actor named behind the trigger. */
    private Optional<String> target(Frame frame, Parties.Gathering parties) {
        Range behind = new Range(frame.trigger().from(), frame.clause().to());
        return mentions(frame.sentence(), behind).stream()
                .map(Cast.Mention::actor)
                .filter(id -> !parties.holds(id))
                .findFirst();
    }

    private List<String> voice(Span clause) {
        List<String> speakers = account.speakers(clause);
        return speakers.isEmpty()
                ? account.issuer().flatMap(cast::stateOf).map(List::of).orElse(List.of())
                : speakers;
    }

    /** In a readout, those on the other side of the proposer. */
    private List<String> counterparts(Set<String> proposer) {
        Set<String> own = states(List.copyOf(proposer));
        List<String> others = account.participants().stream()
                .filter(id -> !proposer.contains(id)
                        && cast.stateOf(id).filter(own::contains).isEmpty())
                .toList();
        return others.size() == 1 ? others : List.of();
    }

    /** Those named behind "with" or "between" in the clause. */
    private List<String> companions(Frame frame) {
        List<String> ids = new ArrayList<>();
        Sentence sentence = frame.sentence();
        for (int at = frame.trigger().from() + 1; at < frame.clause().to() - 1; at++) {
            String word = sentence.token(at).lower();
            if (word.equals("with") || word.equals("between")) {
                int end = sentence.phraseAt(at + 1).map(Phrase::to).orElse(at + 2);
                ids.addAll(named(sentence, new Range(at + 1, end)));
                if (end < frame.clause().to() - 1 && sentence.token(end).lower().equals("and")) {
                    ids.addAll(named(sentence, new Range(end + 1, end + 2)));
                }
            }
        }
        return ids;
    }
}
