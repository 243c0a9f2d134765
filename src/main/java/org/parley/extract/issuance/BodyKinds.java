package org.parley.extract.issuance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.annotate.Sentence;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.Document;
import org.parley.model.vocabulary.ActorType;

/** The sorts of bodies that are named by what they do and whom they serve. */
public final class BodyKinds {
    public static final BodyKinds STANDARD = new BodyKinds();

    private static final int LONGEST = 7;
    private static final Pattern RANK = Pattern.compile("(?i)federal|royal|national|state|union|general|hellenic");

    /** More of what a ministry sees to: "and International Cooperation". */
    private static final Pattern PORTFOLIO = Pattern.compile("(?iu),? (?:and|&) [\\p{L}, &-]+");

    private static final Pattern LINK = Pattern.compile("(?iu)^[\\s,:–-]*(?:of|for|in)?\\s+(?:the\\s+)?");

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
        for (int to = written.length(); to > 0; to = written.lastIndexOf(' ', to - 1)) {
            Kind kind = byHead.get(Fold.of(written.substring(0, to)));
            Optional<Entry> entry = kind == null ? Optional.empty() : serving(kind, written.substring(to), document);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return behindState(written, document);
    }

    /** The body of a sort, by what stands behind the sort: nothing, more portfolios, the state. */
    private Optional<Entry> serving(Kind kind, String rest, Document document) {
        for (int cut = 0; cut >= 0 && cut < rest.length(); cut = rest.indexOf(' ', cut + 1)) {
            boolean portfolio =
                    cut == 0 || PORTFOLIO.matcher(rest.substring(0, cut)).matches();
            String named = LINK.matcher(rest.substring(cut)).replaceFirst("");
            Optional<Entry> state = portfolio ? Offices.state(named, document, Sense.NAME) : Optional.empty();
            if (state.isPresent()) {
                return state.map(each -> entry(kind, each));
            }
        }
        return rest.isEmpty() || PORTFOLIO.matcher(rest).matches()
                ? Letterhead.state(document)
                        .or(() -> Officials.home(document).filter(BodyKinds::isState))
                        .map(each -> entry(kind, each))
                : Optional.empty();
    }

    /** "Kenyan Ministry of Foreign Affairs", "Federal Ministry of Foreign Affairs". */
    private Optional<Entry> behindState(String written, Document document) {
        for (int space = written.indexOf(' '); space > 0; space = written.indexOf(' ', space + 1)) {
            Kind kind = byHead.get(Fold.of(written.substring(space + 1)));
            if (kind != null) {
                String before = written.substring(0, space);
                return RANK.matcher(before).matches()
                        ? serving(kind, "", document)
                        : Offices.state(before, document, Sense.ADJECTIVE, Sense.NAME)
                                .map(state -> entry(kind, state));
            }
        }
        return Optional.empty();
    }

    private static boolean isState(Entry entry) {
        return entry.type() == ActorType.State;
    }
}
