package org.parley.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.annotate.Sentence;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.ActorType;
import org.parley.model.Document;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The sorts of bodies that are named by what they do and whom they serve. */
public final class BodyKinds {
    public static final BodyKinds STANDARD = new BodyKinds();

    private static final int LONGEST = 7;
    private static final Pattern OF = Pattern.compile("(?i)^(.+?) of (?:the )?(.+)$");

    /** A sort of body. */
    public record Kind(String name, ActorType type, String pattern, boolean alone) {
        static Kind of(Row row) {
            return new Kind(
                    row.get("kind"),
                    ActorType.valueOf(row.get("type")),
                    row.get("pattern"),
                    row.get("alone").equals("yes"));
        }
    }

    /** A sort of body named in a sentence, without whom it serves. */
    public record Found(Kind kind, int from, int to) {}

    private final Map<String, Kind> byHead = new HashMap<>();

    private BodyKinds() {
        for (Row row : RuleFile.rows("/lexicon/bodykinds.tsv")) {
            Kind kind = Kind.of(row);
            row.list("heads").forEach(head -> byHead.put(Fold.of(head), kind));
        }
    }

    /** The longest name of a sort of body that begins at a token. */
    public Optional<Found> at(Sentence sentence, int from, String text) {
        for (int to = Math.min(from + LONGEST, sentence.tokens().size()); to > from; to--) {
            int start = sentence.token(from).start();
            Kind kind = byHead.get(
                    Fold.of(text.substring(start, sentence.token(to - 1).end())));
            if (kind != null) {
                return Optional.of(new Found(kind, from, to));
            }
        }
        return Optional.empty();
    }

    /** The sort that has a name in the lexicon. */
    public Optional<Kind> named(String name) {
        return byHead.values().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The body of a sort that serves a state. */
    public Entry entry(Kind kind, Entry state) {
        return Gazetteer.STANDARD
                .body(kind.name(), state.name())
                .orElseGet(() -> new Entry(name(kind, state), kind.type(), kind.name(), state.name()));
    }

    private static String name(Kind kind, Entry state) {
        return kind.pattern()
                .replace("{state}", Gazetteer.STANDARD.phrase(state))
                .replace("{adjective}", Gazetteer.STANDARD.adjective(state));
    }

    /** The body that a text names from its first to its last letter: "Ministry of Foreign Affairs of Japan". */
    public Optional<Entry> whole(String written, Document document) {
        Optional<Entry> adjectival = adjectival(written, document);
        if (adjectival.isPresent()) {
            return adjectival;
        }
        Kind alone = byHead.get(Fold.of(written));
        if (alone != null) {
            return Letterhead.state(document).map(state -> entry(alone, state));
        }
        return genitive(written, document);
    }

    private Optional<Entry> genitive(String written, Document document) {
        List<Integer> cuts = new ArrayList<>();
        Matcher of = Pattern.compile("(?i) of (?:the )?").matcher(written);
        while (of.find()) {
            cuts.add(of.start());
        }
        for (int cut : cuts.reversed()) {
            Kind kind = byHead.get(Fold.of(written.substring(0, cut)));
            Matcher parts = OF.matcher(written.substring(cut).replaceFirst("(?i)^ of ", "x of "));
            if (kind != null && parts.matches()) {
                return state(parts.group(2), Sense.NAME, document).map(state -> entry(kind, state));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> adjectival(String written, Document document) {
        for (int space = written.indexOf(' '); space > 0; space = written.indexOf(' ', space + 1)) {
            Kind kind = byHead.get(Fold.of(written.substring(space + 1)));
            if (kind != null) {
                return state(written.substring(0, space), Sense.ADJECTIVE, document)
                        .map(state -> entry(kind, state));
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry> state(String written, Sense sense, Document document) {
        return Gazetteer.STANDARD.read(written, document.text().characters()).stream()
                .filter(reading -> reading.sense() == sense && reading.entry().type() == ActorType.State)
                .map(Reading::entry)
                .findFirst();
    }
}
