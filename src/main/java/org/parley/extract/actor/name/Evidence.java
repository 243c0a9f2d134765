package org.parley.extract.actor.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.ActorType;

/** Looks for words beside a capitalised name that say it is a person's: an office, a verb of speaking, "who". */
final class Evidence {
    private static final Set<String> SPEAKING = RuleFile.rows("/lexicon/speaking.tsv").stream()
            .map(row -> row.get("lemma"))
            .collect(Collectors.toUnmodifiableSet());

    private final Words words;

    Evidence(Words words) {
        this.words = words;
    }

    boolean isPerson(int from, int to) {
        boolean proper = words.is(to - 1, Tag.PROPN) && !words.is(from - 1, Tag.DET);
        return proper
                && (hasOffice(to) || speaks(to) || spokenBefore(from) || isWho(to) || belongs(to) || isOwned(from, to));
    }

    private boolean hasOffice(int to) {
        return Appositions.office(words, to).isPresent();
    }

    private boolean speaks(int to) {
        return words.sentence()
                .phraseAt(to)
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB)
                .map(phrase -> SPEAKING.contains(words.sentence().head(phrase).lemma()))
                .orElse(false);
    }

    /** "…", said Amina Diallo. */
    private boolean spokenBefore(int from) {
        boolean according =
                words.lower(from - 1).equals("to") && words.lower(from - 2).equals("according");
        return according
                || (words.is(from - 1, Tag.VERB)
                        && words.is(from - 2, Tag.PUNCT)
                        && SPEAKING.contains(words.token(from - 1).lemma()));
    }

    /** "Ali Vaez of the International Crisis Group", "Sanam Vakil at Chatham House". */
    private boolean belongs(int to) {
        boolean link = words.lower(to).equals("of")
                || words.lower(to).equals("at")
                || words.lower(to).equals("from");
        int at = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
        return link
                && words.has(at)
                && words.known(at)
                        .flatMap(known -> known.as(Gazetteer.Sense.NAME))
                        .map(reading -> reading.entry().type() != ActorType.State
                                && reading.entry().type() != ActorType.Person)
                        .orElseGet(() -> new Organisations(words)
                                .at(at)
                                .flatMap(Organisations.Name::type)
                                .isPresent());
    }

    /** "South Africa's Phumzile Mlambo-Ngcuka was": somebody of a state's who does something. */
    private boolean isOwned(int from, int to) {
        return words.isPossessive(from - 1)
                && words.is(from - 2, Tag.PROPN)
                && words.is(to, Tag.VERB, Tag.AUX)
                && !words.capitalised(to);
    }

    private boolean isWho(int to) {
        return words.lower(to).equals(",") && words.lower(to + 1).equals("who");
    }
}
