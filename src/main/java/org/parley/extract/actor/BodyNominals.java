package org.parley.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Holders;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Words;
import org.parley.extract.issuance.BodyKinds;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.ActorType;

/** Reads bodies that are named by their kind alone ("the Foreign Ministry", "the bloc") or by their head ("Mbeki's office"). */
final class BodyNominals {
    private static final List<Row> NOUNS = RuleFile.rows("/lexicon/orgnouns.tsv");

    private static final Set<String> REALMS = Set.of("Kingdom", "Republic", "Sultanate", "Emirate", "Principality");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Words words;
    private final Roster roster;
    private final List<Item> items;
    private final @Nullable Draft issuer;

    BodyNominals(Words words, Roster roster, List<Item> items, @Nullable Draft issuer) {
        this.issuer = issuer;
        this.words = words;
        this.roster = roster;
        this.items = items;
    }

    /** Adds the mentions found to those whom they stand for. */
    void addMentions() {
        for (int at = 0; at < words.size(); at++) {
            if (!personal(at) && !roster.taken(words.start(at), words.end(at + 1))) {
                alone(at);
                noun(at);
                realm(at);
            }
        }
    }

    /** "Mbeki's office", "the Obama administration". */
    private boolean personal(int at) {
        String kind = words.lower(at).equals("office") ? "cabinet-office" : "government";
        boolean body = words.lower(at).equals("office") == words.isPossessive(at - 1)
                && (words.lower(at).equals("office")
                        || words.lower(at).equals("administration")
                        || words.lower(at).equals("government"));
        Optional<Draft> person = body ? personBefore(at) : Optional.empty();
        Draft state = person.map(Holders::state).orElse(null);
        if (state == null) {
            return false;
        }
        int start = start(at);
        String office = person.get().role() == null ? "" : person.get().role();
        BodyKinds.STANDARD
                .named(
                        kind.equals("government")
                                        || !office.toLowerCase(java.util.Locale.ROOT)
                                                .contains("president")
                                ? kind
                                : "presidency")
                .flatMap(found ->
                        Gazetteer.STANDARD.entry(state.name()).map(entry -> BodyKinds.STANDARD.entry(found, entry)))
                .ifPresent(entry -> {
                    roster.release(start, words.end(at + 1));
                    roster.of(entry).add(new Draft.Place(start, words.end(at + 1)));
                });
        return true;
    }

    private Optional<Draft> personBefore(int at) {
        int end = words.isPossessive(at - 1) ? at - 1 : at;
        return end < 1 ? Optional.empty() : roster.personEndingAt(words.end(end));
    }

    private int start(int at) {
        int end = words.end(words.isPossessive(at - 1) ? at - 1 : at);
        return roster.personEndingAt(end).stream()
                .flatMap(draft -> draft.places().headSet(new Draft.Place(end, end)).stream())
                .filter(place -> place.end() == end)
                .mapToInt(Draft.Place::start)
                .findFirst()
                .orElse(words.start(at));
    }

    /** "the Foreign Ministry": of the state last spoken of, or the one body of that kind named before. */
    private void alone(int at) {
        BodyKinds.STANDARD.at(words.sentence(), at, words.text()).ifPresent(found -> {
            boolean definite = words.lower(at - 1).equals("the") || words.capitalised(at);
            boolean modifier = words.is(found.to(), Tag.NOUN, Tag.PROPN) && !words.titleCase();
            if (definite && !modifier && !roster.taken(words.start(at), words.end(found.to()))) {
                body(found).ifPresent(body -> body.add(new Draft.Place(words.start(at), words.end(found.to()))));
            }
        });
    }

    private Optional<Draft> body(BodyKinds.Found found) {
        int before = words.start(found.from());
        Optional<Draft> named = Holders.nearest(
                roster.all().stream()
                        .filter(draft -> draft.kind().equals(found.kind().name()))
                        .toList(),
                before);
        if (named.isPresent() || !found.kind().alone()) {
            return named;
        }
        return Holders.nearest(
                        roster.all().stream()
                                .filter(draft -> draft.type() == ActorType.State)
                                .toList(),
                        before)
                .flatMap(state -> Gazetteer.STANDARD.entry(state.name()))
                .map(state -> roster.of(BodyKinds.STANDARD.entry(found.kind(), state)));
    }

    /** "the bloc", "the development bank". */
    private void noun(int at) {
        int from = at;
        while (words.is(from - 1, Tag.ADJ, Tag.NOUN) && !words.capitalised(from - 1)) {
            from--;
        }
        boolean definite = DEFINITE.contains(words.lower(from - 1));
        boolean ends =
                !words.is(at + 1, Tag.NOUN, Tag.PROPN) && !words.lower(at + 1).equals("of");
        if (definite && ends) {
            Draft.Place place = new Draft.Place(words.start(from), words.end(at + 1));
            NOUNS.stream()
                    .filter(row -> row.get("noun").equals(words.lower(at)))
                    .flatMap(row -> antecedent(row, place.start()).stream())
                    .forEach(draft -> draft.add(place));
        }
    }

    /** "the Kingdom", "the Republic": of the party whose account it is, else of the state last named that is one. */
    private void realm(int at) {
        String word = words.token(at).text();
        boolean lone = words.lower(at - 1).equals("the")
                && !(words.lower(at - 2).equals("of")
                        && Titles.STANDARD.at(words, at - 3).isPresent())
                && !words.lower(at + 1).equals("of")
                && !words.is(at + 1, Tag.PROPN);
        if (lone && REALMS.contains(word)) {
            Draft.Place place = new Draft.Place(words.start(at), words.end(at + 1));
            List<Draft> realms =
                    roster.all().stream().filter(state -> isRealm(state, word)).toList();
            Optional.ofNullable(issuer)
                    .filter(realms::contains)
                    .or(() -> realms.size() == 1
                            ? Optional.of(realms.getFirst())
                            : Holders.nearest(realms, place.start()))
                    .ifPresent(state -> state.add(place));
        }
    }

    private static boolean isRealm(Draft draft, String word) {
        return draft.type() == ActorType.State
                && Gazetteer.STANDARD.official(draft.name()).contains(word);
    }

    private Optional<Draft> antecedent(Row row, int before) {
        return roster.all().stream()
                .filter(draft -> row.list("types").contains(draft.type().name()) && fits(row, draft))
                .filter(draft -> draft.firstPlace() < before)
                .max(Comparator.comparingInt(draft ->
                        draft.places().lower(new Draft.Place(before, before)).start()));
    }

    private static boolean fits(Row row, Draft draft) {
        List<String> names = row.list("names");
        String name = Fold.of(draft.name());
        return names.isEmpty()
                || names.stream().anyMatch(each -> draft.kind().equals(each) || name.contains(Fold.of(each)));
    }
}
