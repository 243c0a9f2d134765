package org.parley.serve.assistant;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.chronicle.Choice;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Happening;
import org.parley.chronicle.Named;
import org.parley.chronicle.report.CourseJson;
import org.parley.compare.timeline.Timeline;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.Inspection;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import org.parley.store.query.SafeQuery;
import org.parley.store.query.Spool;

/**
 * Something an assistant may ask of the store, about one phrase. To add one, add it to {@link #all}.
 *
 * @param parameter what the phrase is called
 * @param meaning what the phrase may be
 */
record ReadingTool(String name, String description, String parameter, String meaning, Answer answer) {
    private static final int MOST = 20;
    private static final int LARGEST = 200_000;

    /** Answers a phrase, or says why not. */
    @FunctionalInterface
    interface Answer {
        String of(String phrase) throws BadRequest;
    }

    static List<ReadingTool> all(Store store, Duration limit) {
        Chronicle chronicle = new Chronicle(store);
        return List.of(
                new ReadingTool(
                        "search",
                        "Find actors, measures and events by words of their names, with their IRIs.",
                        "words",
                        "words of a name, such as: ceasefire Black Sea",
                        words -> found(chronicle, words)),
                new ReadingTool(
                        "compare",
                        "How the accounts of one event compare: what both tell, where they differ, what one leaves out.",
                        "event",
                        "the IRI of an event, or words of its name that no other event has",
                        event -> compared(chronicle, event)),
                new ReadingTool(
                        "timeline",
                        "What became of a measure, or of the measures of an actor: statuses over time, by account.",
                        "of",
                        "the name or IRI of a measure or of an actor",
                        of -> courses(chronicle, of)),
                new ReadingTool(
                        "sparql",
                        "Ask the graph in SPARQL 1.1, reading only; the answer is CSV, or N-Triples for CONSTRUCT and DESCRIBE.",
                        "query",
                        "a SPARQL query, best with a LIMIT",
                        query -> asked(store, limit, query)));
    }

    private static String found(Chronicle chronicle, String words) throws BadRequest {
        List<String> lines = new ArrayList<>();
        chronicle.events(words).stream()
                .limit(MOST)
                .forEach(each -> lines.add(line("event", each.label(), each.event())));
        lines(lines, "actor", chronicle.actors(words));
        lines(lines, "measure", chronicle.measures(words));
        if (lines.isEmpty()) {
            throw new BadRequest(404, "Nothing is called \"%s\". Try fewer words".formatted(words));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void lines(List<String> lines, String kind, List<Named> found) {
        found.stream().limit(MOST).forEach(each -> lines.add(line(kind, each.name(), String.join(" ", each.iris()))));
    }

    private static String line(String kind, String name, String iris) {
        return "%s: %s %s".formatted(kind, name, iris);
    }

    private static String compared(Chronicle chronicle, String words) {
        Happening event = chronicle.event(words);
        return ComparisonFormat.named("json")
                .orElseThrow()
                .write(chronicle.comparisons(event).stream()
                        .map(pair -> new Titled(event.label(), pair))
                        .toList());
    }

    /** A name may be an actor's or a measure's; an actor's counts for more. */
    private static String courses(Chronicle chronicle, String words) {
        List<Named> actors = chronicle.actors(words);
        if (actors.size() == 1) {
            List<Timeline> courses = chronicle.courses(actors.getFirst());
            return CourseJson.of(courses);
        }
        List<Named> measures = chronicle.measures(words);
        List<Named> all = Stream.concat(actors.stream(), measures.stream()).toList();
        return CourseJson.of(chronicle.course(Choice.one(all, "actor or measure", words)));
    }

    private static String asked(Store store, Duration limit, String query) throws BadRequest {
        Question question = Question.of(query).within(limit);
        return switch (Inspection.of(question)) {
            case Refusal refusal -> throw new BadRequest(400, refusal.message());
            case SafeQuery safe -> answered(store, safe);
        };
    }

    private static String answered(Store store, SafeQuery query) throws BadRequest {
        AnswerFormat format = query.asksForGraph() ? AnswerFormat.NT : AnswerFormat.CSV;
        try (Spool spool = new Spool(LARGEST)) {
            if (store.answer(query, format, spool) instanceof Refusal refusal) {
                throw new BadRequest(400, refusal.message());
            }
            return spool.text();
        } catch (IOException e) {
            throw new BadRequest(
                    503, "The answer cannot be written now: the server's disk may be full. Try again later");
        }
    }
}
