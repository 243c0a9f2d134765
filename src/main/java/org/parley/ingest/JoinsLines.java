package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rdf.Iris;
import org.parley.rdf.joining.Judgement;
import org.parley.rdf.joining.Judgement.Verdict;

/** Reads the lines of a file of joins, one after the other. Of a bad one it says what is wrong and what to do. */
final class JoinsLines {
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_CELLS = 4;
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");

    /** What stands behind the base of the store's IRIs, which may be left out. */
    private static final Pattern TAIL = Pattern.compile("(?:actor|event|measure|doc)/.*");

    private static final Map<String, Verdict> VERDICTS =
            Stream.of(Verdict.values()).collect(Collectors.toMap(Verdict::name, verdict -> verdict));

    private final Iris iris;
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<Set<String>, Integer> lineOfPair = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int number;

    JoinsLines(Iris iris) {
        this.iris = iris;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    List<String> faults() {
        return faults;
    }

    void read(String line) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        List<String> cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
        Verdict verdict = VERDICTS.get(cells.getFirst());
        if (cells.size() < FEWEST_CELLS || cells.size() > MOST_CELLS) {
            String many = cells.size() == 1 ? "one cell" : cells.size() + " cells";
            fault("it has " + many, "Part a verdict, two IRIs and a reason by tabs.");
        } else if (verdict == null) {
            fault(
                    "\"%s\" is no verdict".formatted(cells.getFirst()),
                    "Write same, different, or open to take an earlier judgement back.");
        } else {
            read(verdict, cells);
        }
    }

    private void read(Verdict verdict, List<String> cells) {
        List<String> pair =
                cells.subList(1, FEWEST_CELLS).stream().map(this::whole).toList();
        List<String> bad =
                pair.stream().filter(iri -> !IRI.matcher(iri).matches()).toList();
        if (!bad.isEmpty()) {
            fault(
                    "\"%s\" is no IRI".formatted(bad.getFirst()),
                    "Copy it from an answer, or from the page of the thing.");
        } else if (pair.getFirst().equals(pair.getLast())) {
            fault("both IRIs are the same", "Name two things.");
        } else {
            Integer earlier = lineOfPair.putIfAbsent(Set.copyOf(pair), number);
            if (earlier == null) {
                String reason = cells.size() == MOST_CELLS ? cells.getLast() : "";
                judgements.add(new Judgement(verdict, pair.getFirst(), pair.getLast(), reason));
            } else {
                fault("line %d is on the same two things".formatted(earlier), "Keep one of the two.");
            }
        }
    }

    private String whole(String iri) {
        return TAIL.matcher(iri).matches() ? iris.base() + iri : iri;
    }

    private void fault(String what, String remedy) {
        faults.add("Line %d: %s. %s".formatted(number, what, remedy));
    }
}
