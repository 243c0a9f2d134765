package org.parley.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotate.Token;
import org.parley.compare.words.Anaphors;
import org.parley.compare.words.Counts;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;

/**
 * A claim with what it speaks of.
 *
 * @param order which claim of its account it is
 * @param topic what its scope and label speak of; nothing for a statement
 * @param words what all of its words speak of
 * @param anaphor whether its words take up one thing named before: "such a bridge"
 * @param facets what each of the several things speaks of that it says; none where it says one
 */
record Said(
        Claim claim,
        int order,
        Terms topic,
        Terms words,
        boolean anaphor,
        List<Terms> facets,
        Counts counts,
        Set<String> quotations) {
    private static final Pattern QUOTED = Pattern.compile("[“\"«]([^“”\"«»]+)[”\"»]");
    private static final Anaphors ANAPHORS = Anaphors.standard();
    private static final int SHORTEST_QUOTATION = 2;
    private static final int SHORTEST_NAME = 3;

    /** Text order; where two claims begin together, reports first. */
    private static final Comparator<Claim> TEXT_ORDER = Comparator.<Claim>comparingInt(Said::start)
            .thenComparing(claim -> !claim.isReport())
            .thenComparing(Claim::id);

    /** An account's claims in text order, whatever order they come in. */
    static List<Said> all(Account account, TermReader reader) {
        Set<String> actors = actingNames(account);
        List<Said> all = new ArrayList<>();
        for (Claim claim : account.claims().stream().sorted(TEXT_ORDER).toList()) {
            all.add(read(claim, all.size(), reader, actors));
        }
        return List.copyOf(all);
    }

    private static Said read(Claim claim, int order, TermReader reader, Set<String> actors) {
        List<Token> text = reader.tokens(claim.text());
        Terms words = reader.read(text, actors);
        Set<String> quotations = quotations(claim.text());
        if (!claim.isReport()) {
            List<Terms> facets = reader.parts(text, actors, true);
            return new Said(claim, order, Terms.NONE, words, ANAPHORS.in(text), facets, Counts.of(text), quotations);
        }
        List<Token> scope = reader.tokens(Objects.requireNonNullElse(claim.scope(), ""));
        Terms topic = Terms.all(List.of(reader.read(reader.tokens(claim.label()), actors), reader.read(scope, actors)));
        List<Terms> facets = reader.parts(scope, actors, false);
        return new Said(
                claim,
                order,
                topic,
                Terms.all(List.of(topic, words)),
                ANAPHORS.in(text),
                facets,
                Counts.of(text),
                quotations);
    }

    /** The words of the names of those who act for a state: they tell who speaks, not what of. */
    private static Set<String> actingNames(Account account) {
        return account.claims().stream()
                .flatMap(claim -> claim.actors().stream())
                .filter(account.states()::containsKey)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
    }

    private static Set<String> quotations(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(words -> words.split(" ").length >= SHORTEST_QUOTATION)
                .collect(Collectors.toSet());
    }

    /** Where a claim begins in its text; 0 where its place is not known. */
    static int start(Claim claim) {
        return claim.evidence().isEmpty() ? 0 : claim.evidence().getFirst().start();
    }

    boolean isReport() {
        return claim.isReport();
    }

    /** Whether it is a statement that carries a report: named by it, or in the same words. */
    boolean carries(Said report) {
        return !isReport()
                && report.isReport()
                && (report.claim.statedBy().contains(claim.id()) || overlaps(report.claim));
    }

    private boolean overlaps(Claim other) {
        return claim.evidence().stream()
                .anyMatch(piece -> other.evidence().stream().anyMatch(piece::overlaps));
    }
}
