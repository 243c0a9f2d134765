package org.parley.extract.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.ActorType;
import org.parley.model.Document;

/** Reads the name of an office that stands alone, as on a letterhead. */
final class Offices {
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");
    private static final Pattern PLACE_LINE = Pattern.compile("^\\s*(?:The )?[^,|\\n]+, [^,|\\n]+\\s*$");

    /** The body that a text names from its first to its last letter. */
    static Optional<Entry> read(String written, Document document) {
        String name = ARTICLE.matcher(written.strip()).replaceFirst("");
        List<Reading> readings = Gazetteer.STANDARD.read(name, document.text().characters());
        return readings.stream()
                .filter(reading -> reading.sense() == Sense.NAME && issues(reading.entry()))
                .map(Reading::entry)
                .findFirst()
                .or(() -> BodyKinds.STANDARD.whole(name, document));
    }

    /** The state that a text names from its first to its last letter; a city does not name one here. */
    static Optional<Entry> state(String written, Document document) {
        return Gazetteer.STANDARD.read(written, document.text().characters()).stream()
                .filter(reading ->
                        reading.sense() == Sense.NAME && reading.entry().type() == ActorType.State)
                .map(Reading::entry)
                .findFirst();
    }

    private static boolean issues(Entry entry) {
        return entry.type() == ActorType.GovernmentBody
                || entry.type() == ActorType.InternationalOrganization
                || entry.type() == ActorType.ArmedForce;
    }

    /** "The Kremlin, Moscow" tells where, not who. */
    static boolean isPlaceLine(String line) {
        int comma = line.lastIndexOf(',');
        return PLACE_LINE.matcher(line).matches()
                && Gazetteer.STANDARD.read(line.substring(comma + 1).strip(), line).stream()
                        .anyMatch(reading -> reading.sense() == Sense.SEAT);
    }

    /** A name without its leading "the". */
    static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    private Offices() {}
}
