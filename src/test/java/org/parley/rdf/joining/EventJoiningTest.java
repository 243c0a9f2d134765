package org.parley.rdf.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Iris;
import org.parley.rdf.joining.Judgement.Verdict;

/** Which mentions in several documents speak of one event. */
class EventJoiningTest {
    private static final String GHANA_TOGO = "call ghana togo";

    private final List<EventMention> mentions = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    @Test
    void leadersStatesAndDelegationsOfOneDayMeet() {
        mention("a", "leaders", 3, "ghana/ama", "togo/kofi");
        mention("b", "states", 3);
        mention("c", "delegations", 3, "ghana/ama", "ghana/esi", "togo/kofi");
        assertThat(groups()).containsExactly(Set.of("leaders", "states", "delegations"));
    }

    @Test
    void theNameThatMostDocumentsUseIsKept() {
        mention("a", "early", 3);
        mention("b", "late", 4);
        mention("c", "late", 4);
        assertThat(joined().events())
                .containsEntry(name("early"), name("late"))
                .containsEntry(name("late"), name("late"));
    }

    @Test
    void aDayApartIsOneEventAndTwoDaysAreTwo() {
        mention("a", "third", 3);
        mention("b", "fourth", 4);
        assertThat(groups()).hasSize(1);
        mentions.clear();
        mention("a", "third", 3);
        mention("b", "fifth", 5);
        assertThat(groups()).hasSize(2);
    }

    @Test
    void otherSidesAndOtherSortsStayApart() {
        mention("a", "call", 3);
        mention("b", "gathering ghana togo", "meeting", 3, null);
        mention("c", "call ghana benin", "elsewhere", 3, null);
        assertThat(groups()).hasSize(3);
    }

    @Test
    void ministersAreNotTakenForLeaders() {
        mention("a", "leaders", 3, "ghana/ama", "togo/kofi");
        mention("b", "ministers", 3, "ghana/esi", "togo/yao");
        assertThat(groups()).hasSize(2);
        assertThat(joined().candidates()).isEmpty();
    }

    @Test
    void whatCouldBeEitherOfTwoIsACandidateForBoth() {
        mention("a", "leaders", 3, "ghana/ama", "togo/kofi");
        mention("b", "ministers", 3, "ghana/esi", "togo/yao");
        mention("c", "states", 3);
        assertThat(groups()).hasSize(3);
        assertThat(joined().candidates().get(name("states")))
                .containsExactlyInAnyOrder(name("leaders"), name("ministers"));
    }

    @Test
    void twoCallsOfOneDayInOneDocumentStayTwo() {
        mention("a", "morning", 3);
        mention("a", "evening", 3);
        mention("b", "some", 3);
        assertThat(groups()).hasSize(3);
    }

    @Test
    void anUndatedEventIsTheOnlyOneOfTheWeekBefore() {
        mention("a", "dated", 3);
        undated("b", "undated", 8);
        assertThat(groups()).containsExactly(Set.of("dated", "undated"));
        undated("c", "long after", 20);
        assertThat(groups()).hasSize(2);
    }

    @Test
    void anUndatedEventThatFitsTwoIsNeither() {
        mention("a", "third", 3);
        mention("a", "sixth", 6);
        undated("b", "undated", 8);
        assertThat(groups()).hasSize(3);
        assertThat(joined().candidates().get(name("undated"))).hasSize(2);
    }

    @Test
    void aPersonHasTheLastWord() {
        mention("a", "third", 3);
        mention("b", "fourth", 4);
        mention("c", "ninth", 9);
        judgements.add(new Judgement(Verdict.different, name("third"), name("fourth"), ""));
        judgements.add(new Judgement(Verdict.same, name("third"), name("ninth"), ""));
        assertThat(groups()).containsExactlyInAnyOrder(Set.of("third", "ninth"), Set.of("fourth"));
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int day = 3 + random.nextInt(6);
            if (random.nextInt(4) == 0) {
                undated("doc" + i, "undated" + i, day);
            } else {
                String[] who = random.nextBoolean() ? new String[0] : new String[] {"ghana/" + random.nextInt(2)};
                mention("doc" + i, "on" + day + String.join("", who), day, who);
            }
        }
        EventJoining.Joined first = joined();
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(mentions, random);
            assertThat(joined()).isEqualTo(first);
        }
    }

    private void mention(String document, String name, int day, String... delegates) {
        mention(document, GHANA_TOGO, name, day, null, delegates);
    }

    private void undated(String document, String name, int told) {
        mention(document, GHANA_TOGO, name, null, told);
    }

    private void mention(
            String document,
            String key,
            String name,
            @Nullable Integer day,
            @Nullable Integer told,
            String... delegates) {
        mentions.add(new EventMention(document, name(name), name(name), key, june(day), june(told), Set.of(delegates)));
    }

    private static @Nullable LocalDate june(@Nullable Integer day) {
        return day == null ? null : LocalDate.of(2025, 6, day);
    }

    private static String name(String name) {
        return Iris.DEFAULT_BASE + "event/" + name;
    }

    private EventJoining.Joined joined() {
        return EventJoining.of(Iris.DEFAULT, new Judgements(judgements), mentions);
    }

    private Set<Set<String>> groups() {
        Map<String, Set<String>> groups = new TreeMap<>();
        joined().events()
                .forEach((name, event) ->
                        groups.computeIfAbsent(event, key -> new TreeSet<>()).add(name.substring(name("").length())));
        return Set.copyOf(groups.values());
    }
}
