package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor plan of the house: which room may use which. Change it here first, then in the code. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley");

    @ParameterizedTest(name = "{0} may use: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            model    | ''
            store    | ''
            document | model
            annotate | model
            compare  | model annotate
            evaluate | model
            rdf      | model
            extract  | model annotate
            export   | model rdf
            ingest   | model document annotate extract compare rdf store
            chronicle | model compare store
            serve    | model compare rdf store export ingest chronicle
            """)
    void everyRoomUsesOnlyTheRoomsGrantedToIt(String room, String granted) {
        String[] open = Stream.of(room + " " + granted)
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(HouseRulesTest::inside)
                .toArray(String[]::new);
        var closed = resideInAPackage("org.parley..").and(not(resideInAnyPackage(open)));
        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat(closed)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noRoomsRunInCircles() {
        slices().matching("org.parley.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noRoomWithinARoomDoesEither() {
        slices().matching("org.parley.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void findingThingsInTextNeedsNoJena() {
        var readers = new String[] {
            inside("model"),
            inside("document"),
            inside("annotate"),
            inside("extract"),
            inside("compare"),
            inside("evaluate")
        };
        noClasses()
                .that()
                .resideInAnyPackage(readers)
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void nobodyUsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("cli"))
                .check(HOUSE);
    }

    private static String inside(String room) {
        return "org.parley." + room + "..";
    }
}
