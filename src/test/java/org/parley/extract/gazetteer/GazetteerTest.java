package org.parley.extract.gazetteer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.ActorType;

class GazetteerTest {
    static List<Row> states() {
        return RuleFile.rows("/gazetteer/states.tsv");
    }

    static List<Row> bodies() {
        return RuleFile.rows("/gazetteer/bodies.tsv");
    }

    static List<Row> people() {
        return RuleFile.rows("/gazetteer/people.tsv");
    }

    static List<Row> doubts() {
        return RuleFile.rows("/gazetteer/doubtful.tsv");
    }

    @Test
    void everyStateStandsOnceWithWellFormedIds() {
        assertThat(states())
                .extracting(row -> row.get("name"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(195);
        assertThat(states())
                .allSatisfy(row -> assertThat(row.get("wikidata")).matches("Q[1-9]\\d*|"))
                .allSatisfy(row -> assertThat(row.get("iso2")).matches("[A-Z]{2}|"))
                .allSatisfy(row -> assertThat(row.get("iso3")).matches("[A-Z]{3}|"))
                .allSatisfy(row -> assertThat(row.get("status")).matches("member|observer|de facto|territory"));
        assertThat(states())
                .filteredOn(row -> row.get("status").equals("member"))
                .hasSize(193);
        assertThat(states())
                .extracting(row -> row.get("wikidata"))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyBodyBelongsToSomebodyKnown(Row body) {
        assertThat(body.get("type"))
                .isIn(Stream.of(ActorType.values()).map(Enum::name).toList());
        assertThat(body.get("of").isEmpty()
                        || Gazetteer.STANDARD.entry(body.get("of")).isPresent())
                .as("\"%s\" is of \"%s\", which no state or body is called", body.get("name"), body.get("of"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyPersonHoldsOfficesOfSomebodyKnown(Row row) {
        assertThat(Person.of(row).offices()).allSatisfy(office -> {
            assertThat(Gazetteer.STANDARD.entry(office.of()))
                    .as(office.toString())
                    .isPresent();
            assertThat(office.from()).isLessThanOrEqualTo(office.to());
        });
        assertThat(row.get("order")).isIn("given", "family");
    }

    @Test
    void noNameMeansTwoActorsWithoutALineThatTellsThemApart() {
        Set<String> settled = doubts().stream().map(row -> row.get("name")).collect(toSet());
        Map<String, Set<String>> meanings = Stream.of("states", "bodies", "media", "people")
                .flatMap(file -> RuleFile.rows("/gazetteer/" + file + ".tsv").stream())
                .flatMap(row -> names(row).map(name -> Map.entry(name, row.get("name"))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        assertThat(meanings.entrySet())
                .filteredOn(meaning -> meaning.getValue().size() > 1)
                .filteredOn(meaning -> !settled.contains(meaning.getKey()))
                .as("add a line to gazetteer/doubtful.tsv for each")
                .isEmpty();
    }

    private static Stream<String> names(Row row) {
        return Stream.of("name", "names", "official", "adjectives", "peoples", "seats")
                .filter(row.cells()::containsKey)
                .flatMap(column -> row.list(column).stream());
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void settlesADoubtfulNameInItsOwnExample(Row row) {
        String means = row.get("means");
        List<String> read = Gazetteer.STANDARD.read(row.get("name"), row.get("example")).stream()
                .map(reading -> reading.entry().name())
                .distinct()
                .toList();
        assertThat(read).isEqualTo(means.isEmpty() ? List.of() : List.of(means));
    }

    @Test
    void readsAcronymsOnlyInCapitalsAndNamesInAnySpelling() {
        assertThat(Gazetteer.STANDARD.read("us", "")).isEmpty();
        assertThat(Gazetteer.STANDARD.read("WHITE HOUSE", "")).hasSize(1);
        assertThat(Gazetteer.STANDARD.read("Turkiye", "")).hasSize(1);
        assertThat(Gazetteer.STANDARD.read("Cote d’Ivoire", "")).hasSize(1);
    }

    @Test
    void socialMediaAreNoActors() {
        assertThat(RuleFile.rows("/gazetteer/social.tsv"))
                .allSatisfy(row ->
                        assertThat(Gazetteer.STANDARD.entry(row.get("name"))).isEmpty());
    }
}
