package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.actor.office.Organisations;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.event.time.Days;
import org.parley.extract.event.time.Lengths;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Words;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.ActorType;

/** Every line of the lexicons is its own test: its example must show what the line says. */
class LexiconExamplesTest {
    static List<Row> titles() {
        return RuleFile.rows("/lexicon/titles.tsv");
    }

    static List<Row> officeWords() {
        return RuleFile.rows("/lexicon/office-words.tsv");
    }

    static List<Row> regions() {
        return RuleFile.rows("/lexicon/regions.tsv");
    }

    static List<Row> epithets() {
        return RuleFile.rows("/lexicon/epithets.tsv");
    }

    static List<Row> bodyKinds() {
        return RuleFile.rows("/lexicon/bodykinds.tsv");
    }

    static List<Row> places() {
        return RuleFile.rows("/lexicon/seat-contexts.tsv");
    }

    static List<Row> events() {
        return RuleFile.rows("/lexicon/events.tsv");
    }

    static List<Row> plurals() {
        return RuleFile.rows("/lexicon/plurals.tsv");
    }

    static List<Row> lengths() {
        return RuleFile.rows("/lexicon/lengths.tsv");
    }

    static List<Row> days() {
        return RuleFile.rows("/lexicon/days.tsv");
    }

    static List<Row> speaking() {
        return RuleFile.rows("/lexicon/speaking.tsv");
    }

    static List<Row> orgNouns() {
        return RuleFile.rows("/lexicon/orgnouns.tsv");
    }

    static List<Row> orgHeads() {
        return RuleFile.rows("/lexicon/orgheads.tsv");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsFoundInItsExample(Row row) {
        Words words = Reader.words(row.get("example"));
        assertThat(IntStream.range(0, words.size())
                        .mapToObj(at -> Titles.STANDARD.at(words, at))
                        .flatMap(Optional::stream))
                .extracting(found -> found.title().words())
                .contains(row.get("title"));
    }

    @ParameterizedTest
    @MethodSource("officeWords")
    void aWordOfOfficesBelongsToTheTitleInItsExample(Row row) {
        Words words = Reader.words(row.get("example"));
        assertThat(IntStream.range(0, words.size())
                        .mapToObj(at -> Titles.STANDARD.at(words, at))
                        .flatMap(Optional::stream))
                .extracting(found -> found.title().words())
                .as(row.get("example"))
                .anyMatch(title -> title.contains(Fold.of(row.get("word"))));
        assertThat(Reader.extract(row.get("example")).actors())
                .extracting(Actor::name)
                .contains("Amina Diallo");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aRegionIsNoState(Row row) {
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("epithets")
    void aSmallNounTellsWhatANameIs(Row row) {
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .anyMatch(actor -> actor.name().equals("Mayala") && actor.type() == ActorType.valueOf(row.get("type")));
    }

    @ParameterizedTest
    @MethodSource("bodyKinds")
    void aKindOfBodyIsFoundInItsExample(Row row) {
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .anyMatch(actor -> actor.type() == ActorType.valueOf(row.get("type")) && actor.of() != null);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aSeatIsAPlaceInItsExample(Row row) {
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .filteredOn(actor -> actor.type() == ActorType.State)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsFoundInItsExample(Row row) {
        assertThat(Reader.extract("President William Ruto and Prime Minister Keir Starmer of the United Kingdom spoke. "
                                + row.get("example"))
                        .events())
                .as(row.get("example"))
                .extracting(event -> event.type().name())
                .contains(row.get("type"));
    }

    @ParameterizedTest
    @MethodSource("plurals")
    void aPluralDenotesTwoInItsExample(Row row) {
        String lead = "President William Ruto of Kenya met President Hakainde Hichilema of Zambia. ";
        Annotation annotation = Reader.extract(lead + row.get("example"));
        var document = Reader.document(lead + row.get("example"));
        Cast cast = Cast.of(Reader.analysis(document), annotation.actors());
        Sentence last = cast.analysis().sentences().getLast();
        int noun = document.text().characters().indexOf(row.get("noun"), last.start());
        assertThat(cast.resolve(last.start(), noun + row.get("noun").length()))
                .as(row.get("example"))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aLengthIsFoundInItsExample(Row row) {
        String example = row.get("example");
        assertThat(Lengths.in(example, 0, example.length())).as(example).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayIsFoundInItsExample(Row row) {
        assertThat(new Days(Reader.words(row.get("example")), Reader.DAY, Reader.DAY).all())
                .extracting(Days.Day::date)
                .containsExactly(Reader.DAY.plusDays(Long.parseLong(row.get("offset"))));
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void aStrangerWhoSpeaksIsAPerson(Row row) {
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .extracting(Actor::name)
                .contains("Amina Diallo");
    }

    @ParameterizedTest
    @MethodSource("orgNouns")
    void aNounRepeatsTheOrganisationOfItsExample(Row row) {
        String noun = row.get("noun");
        assertThat(Reader.extract(row.get("example")).actors())
                .as(row.get("example"))
                .anyMatch(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.text().endsWith(noun)));
    }

    @ParameterizedTest
    @MethodSource("orgHeads")
    void aHeadNounMakesAName(Row row) {
        Words words = Reader.words("Then " + row.get("example") + " came up.");
        Optional<Organisations.Name> name = new Organisations(words).at(1);
        String expected = row.get("type").equals("none") ? "" : row.get("type");
        assertThat(name).as(row.get("example")).isPresent();
        assertThat(name.orElseThrow().type().map(Enum::name).orElse("")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titles",
                "office-words",
                "epithets",
                "regions",
                "bodykinds",
                "seat-contexts",
                "events",
                "plurals",
                "pronouns",
                "lengths",
                "days",
                "speaking",
                "orgnouns",
                "orgheads",
                "orglinks",
                "particles",
                "calendar",
                "modals",
                "forms",
                "accounts",
                "event-contexts",
                "call-means"
            })
    void everyLineHasAnExample(String lexicon) {
        assertThat(RuleFile.rows("/lexicon/" + lexicon + ".tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("example")).isNotBlank());
    }
}
