package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.chronicle.Bulletins;
import org.parley.cli.Run;

class TimelineCommandTest {
    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void ingest() throws IOException {
        Bulletins.write(folder);
        Run run = Run.of("ingest", folder.toString(), "--store", store());
        assertThat(run.err()).contains("4 ingested");
    }

    @Test
    void followsAMeasureAcrossEventsAndDays() {
        Run run = timeline("tariffs on fish");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Violated since 19 May 2031")
                .contains("Runs out on 17 June 2031: P30D from 18 May 2031")
                .containsSubsequence("2031-05-11  proposed", "2031-05-18  agreed", "2031-05-19  violated")
                .contains("Proposed by Iceland on 11 May 2031: agreed by Malta on 18 May 2031")
                .doesNotContain("glass");
    }

    @Test
    void tellsWhatStoodOnADay() {
        Run run = timeline("tariffs on fish", "--as-of", "2031-05-17");
        assertThat(run.out())
                .contains("as of 17 May 2031")
                .contains("Proposed since 11 May 2031")
                .contains("no answer is reported")
                .doesNotContain("agreed");
    }

    @Test
    void listsWhatIsMeantWhereWordsAreAmbiguous() {
        Run run = timeline("tariffs");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("may mean more than one")
                .contains("glass")
                .contains("/measure/");
    }

    @Test
    void takesTheIriOfAMeasure() throws IOException {
        JsonNode course = JsonMapper.builder()
                .build()
                .readTree(timeline("tariffs on fish", "--format", "json").out());
        String iri = course.path("reports").path(0).path("measure").asText();
        assertThat(course.path("reports")).hasSize(3);
        assertThat(timeline(iri).out()).contains("Violated since 19 May 2031");
    }

    @Test
    void tellsInWhichMeasuresAnActorHasAPart() {
        Run run = timeline("malta", "--format", "md");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("## Malta, day by day\n")
                .contains("| 2031-05-18 | agreed | ")
                .contains("glass");
    }

    @Test
    void saysThatNothingGoesByAName() {
        Run run = timeline("perpetual motion");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No measure or actor in the store goes by \"perpetual motion\"");
    }

    @Test
    void wordsThatLookLikeSparqlAreWords() {
        Run run = timeline("\" } DROP ALL { \"");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No measure or actor in the store goes by");
    }

    @Test
    void listsTheEventsByDayAndActor() {
        Run all = Run.of("events", "--store", store());
        assertThat(all.exitCode()).isZero();
        assertThat(all.out().lines().skip(2))
                .hasSize(4)
                .first()
                .asString()
                .matches("2031-05-11  call +Iceland, Malta +1 +0 +0");
        assertThat(Run.of("events", "--store", store(), "--since", "2031-05-18", "--until", "2031-05-19")
                        .out()
                        .lines()
                        .skip(2))
                .hasSize(2);
        assertThat(Run.of("events", "--store", store(), "--actor", "Malta", "--format", "json")
                        .out())
                .contains("\"kind\" : \"Talks\"");
        Run none = Run.of("events", "--store", store(), "--actor", "Norway");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("No such event is in the store.");
    }

    private static Run timeline(String words, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "timeline";
        arguments[1] = words;
        arguments[2] = "--store";
        arguments[3] = store();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.of(arguments);
    }

    private static String store() {
        return folder.resolve("store").toString();
    }
}
