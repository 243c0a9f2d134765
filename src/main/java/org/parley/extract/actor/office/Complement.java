package org.parley.extract.actor.office;

import java.util.Optional;
import java.util.Set;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/**
 * A state or body that stands behind an office or body and a small word: "of Turkey", "to Israel".
 *
 * @param link the small word
 */
public record Complement(String link, Entry entry, int to) {
    private static final Set<String> LINKS = Set.of("of", "for", "to");

    /** The state or body behind "of", "for" or "to". */
    public static Optional<Complement> after(Words words, int index) {
        String link = words.lower(index);
        int at = words.lower(index + 1).equals("the") ? index + 2 : index + 1;
        if (!LINKS.contains(link)) {
            return Optional.empty();
        }
        return words.known(at)
                .flatMap(known -> known.as(Sense.NAME)
                        .filter(reading -> reading.entry().type() != ActorType.Person)
                        .map(reading -> new Complement(link, reading.entry(), known.to())));
    }

    /** The state whose seat stands behind "in": "the foreign ministry in Lima". */
    public static Optional<Complement> seatAfter(Words words, int index) {
        return words.lower(index).equals("in")
                ? words.known(index + 1)
                        .flatMap(known ->
                                known.as(Sense.SEAT).map(reading -> new Complement("in", reading.entry(), known.to())))
                : Optional.empty();
    }

    /** Whether it owns what stands before it: "of" does, while "to" and "for" tell where somebody is sent. */
    public boolean owns() {
        return link.equals("of");
    }
}
