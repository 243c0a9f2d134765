package org.parley.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.chronicle.Choice;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Happening;
import org.parley.chronicle.report.EventList;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.rdf.Iris;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Parameters;
import org.parley.serve.http.Reply;
import org.parley.store.Store;

/** The events at /api/v1/events, and how the accounts of one compare at /api/v1/events/ID/comparison. */
final class Events extends Endpoint {
    private static final long serialVersionUID = 1L;

    private static final String PATH = ROOT + "events";
    private static final String COMPARISON = "/comparison";
    private static final String SHARED = "event/";

    private final transient Chronicle chronicle;
    private final transient Iris iris;

    Events(Store store, Iris iris) {
        super(PATH + "/*");
        this.chronicle = new Chronicle(store);
        this.iris = iris;
    }

    /** Where the comparison of an event is to be had. */
    static String comparison(String event, Iris iris) {
        String tail = event.substring(iris.base().length());
        return PATH + "/" + (tail.startsWith(SHARED) ? tail.substring(SHARED.length()) : tail) + COMPARISON;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String tail = tail(request, PATH);
        if (!tail.isEmpty() && !tail.endsWith(COMPARISON)) {
            throw nothingHere();
        }
        requireReading(request);
        reply.text(
                JSON,
                tail.isEmpty()
                        ? list(parameters(request, "since", "until", "actor"))
                        : compared(tail.substring(0, tail.length() - COMPARISON.length()), parameters(request)));
    }

    private String list(Parameters given) throws BadRequest {
        LocalDate since = given.day("since");
        LocalDate until = given.day("until");
        Optional<String> actor = given.one("actor");
        List<Happening> events = actor.isPresent()
                ? chronicle.eventsOf(Choice.one(chronicle.actors(actor.get()), "actor", actor.get()))
                : chronicle.events();
        return Json.text(events.stream()
                .filter(event -> event.isWithin(since, until))
                .map(this::plain)
                .toList());
    }

    private Map<String, Object> plain(Happening event) {
        Map<String, Object> plain = EventList.plain(event);
        plain.put("comparison", comparison(event.event(), iris));
        return plain;
    }

    private String compared(String id, Parameters none) throws BadRequest {
        String event = iris.base() + (id.contains("/") ? id : SHARED + id);
        Happening happening = chronicle.events().stream()
                .filter(each -> each.event().equals(event))
                .findFirst()
                .orElseThrow(() -> new BadRequest(404, "There is no event %s. See %s".formatted(event, PATH)));
        ComparisonFormat json = ComparisonFormat.named("json").orElseThrow();
        return json.write(chronicle.comparisons(happening).stream()
                .map(pair -> new Titled(happening.label(), pair))
                .toList());
    }
}
