package org.parley.extract.issuance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Document;
import org.parley.model.vocabulary.ActorType;

/** Reads the name of an office that stands alone, as on a letterhead: "Press Service of the President of Kazakhstan". */
final class Offices {
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");

    /** What stands before a state's name on formal occasions. */
    private static final Pattern REALM = Pattern.compile(
            "(?iu)^(?:\\p{L}+ ){0,3}(?:republic|kingdom|state|federation|union|commonwealth|principality|sultanate) of\\s+");

    private static final Pattern PLACE_LINE = Pattern.compile("^\\s*(?:The )?[^,|\\n]+, [^,|\\n]+\\s*$");
    private static final Pattern BEFORE = around("before", "^(?:%s)\\s*");
    private static final Pattern AFTER = around("after", "(?:%s)\\s*$");

    private static Pattern around(String place, String frame) {
        return Pattern.compile("(?iu)"
                + frame.formatted(RuleFile.rows("/lexicon/office-lines.tsv").stream()
                        .filter(row -> row.get("place").equals(place))
                        .map(row -> row.get("pattern"))
                        .collect(Collectors.joining("|"))));
    }

    /** The body that a text names from its first to its last letter. */
    static Optional<Entry> read(String written, Document document) {
        String name = withoutArticle(written.strip());
        String once = withoutArticle(BEFORE.matcher(name).replaceFirst("").strip());
        String inner = withoutArticle(BEFORE.matcher(once).replaceFirst("").strip());
        String bare = AFTER.matcher(inner).replaceFirst("").strip();
        return Stream.of(name, once, inner, bare)
                .distinct()
                .flatMap(each -> named(each, document).stream())
                .findFirst()
                .or(() -> bare.equals(name) ? Optional.empty() : Officials.house(bare, document));
    }

    private static Optional<Entry> named(String name, Document document) {
        return Gazetteer.STANDARD.read(name, document.text().characters()).stream()
                .filter(reading -> reading.sense() == Sense.NAME && issues(reading.entry()))
                .map(Reading::entry)
                .findFirst()
                .or(() -> BodyKinds.STANDARD.whole(name, document));
    }

    /** The state that a text names from its first to its last letter: "the Socialist Republic of Viet Nam". */
    static Optional<Entry> state(String written, Document document, Sense... senses) {
        String name = withoutArticle(written.strip());
        String bare = withoutArticle(REALM.matcher(name).replaceFirst(""));
        return Stream.of(name, bare)
                .distinct()
                .flatMap(each -> Gazetteer.STANDARD.read(each, document.text().characters()).stream())
                .filter(reading -> List.of(senses).contains(reading.sense())
                        && reading.entry().type() == ActorType.State)
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
