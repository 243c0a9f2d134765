package org.parley.evaluate.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.evaluate.synthetic.Occasion.Matter;
import org.parley.evaluate.synthetic.Occasion.Party;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

/** Whom and what invented events can be about: states whose leader and foreign minister the gazetteer knows, and matters. */
final class World {
    private static final String TABLES = "/org/parley/evaluate/synthetic/";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 330;
    private static final int LEAD = 60;
    private static final int FEWEST_MATTERS = 4;
    private static final int MORE_MATTERS = 6;
    private static final List<Status> STATUSES = List.of(
            Status.agreed, Status.agreed, Status.agreed, Status.proposed, Status.supported, Status.underNegotiation);
    private static final List<EventType> TYPES =
            List.of(EventType.Call, EventType.Call, EventType.Meeting, EventType.Talks, EventType.Summit);
    private static final Pattern IN_OFFICE =
            Pattern.compile("(president|prime minister|foreign minister) @ ([^@|]+) @ \\d{4}-(?!\\d)");

    private final List<Party> parties = parties();
    private final List<Row> matters = RuleFile.rows(TABLES + "measures.tsv");
    private final List<Row> remarks = RuleFile.rows(TABLES + "remarks.tsv");

    Occasion occasion(Random random) {
        Party one = pick(parties, random);
        Party other = one;
        while (other.equals(one)) {
            other = pick(parties, random);
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        List<Matter> chosen = some(matters, FEWEST_MATTERS + random.nextInt(MORE_MATTERS), random).stream()
                .map(row -> matter(row, day, random))
                .toList();
        List<List<String>> said = some(remarks, FEWEST_MATTERS, random).stream()
                .map(row -> row.list("wordings"))
                .toList();
        return new Occasion(pick(TYPES, random), day, one, other, chosen, said);
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A few, in their order. */
    static <T> List<T> some(List<T> choices, int many, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.subList(0, Math.min(many, places.size())).stream()
                .sorted()
                .map(choices::get)
                .toList();
    }

    private static Matter matter(Row row, LocalDate day, Random random) {
        return new Matter(
                MeasureType.valueOf(row.get("type")),
                row.list("wordings"),
                row.list("scopes"),
                day.plusDays(1L + random.nextInt(LEAD)),
                pick(STATUSES, random));
    }

    private static List<Party> parties() {
        Map<String, Map<String, String>> holders = new TreeMap<>();
        for (Row person : RuleFile.rows("/gazetteer/people.tsv")) {
            Matcher office = IN_OFFICE.matcher(person.get("offices"));
            while (office.find()) {
                holders.computeIfAbsent(office.group(2).strip(), state -> new TreeMap<>())
                        .putIfAbsent(office.group(1), person.get("name"));
            }
        }
        List<Party> parties = new ArrayList<>();
        for (Row state : RuleFile.rows("/gazetteer/states.tsv")) {
            Map<String, String> offices = holders.getOrDefault(state.get("name"), Map.of());
            String minister = offices.get("foreign minister");
            String office = offices.containsKey("president") ? "president" : "prime minister";
            String leader = offices.get(office);
            if (leader != null && minister != null && !leader.equals(minister)) {
                parties.add(new Party(state.get("name"), leader, office, minister));
            }
        }
        return parties;
    }
}
