package org.parley.model.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.text.Text;

/** Tells whether an annotation fits its text and itself: spans hold their characters, ids are unique and resolve. */
public final class AnnotationCheck {
    private final Annotation annotation;
    private final Text text;
    private final List<String> faults = new ArrayList<>();

    private AnnotationCheck(Annotation annotation, Text text) {
        this.annotation = annotation;
        this.text = text;
    }

    /**
     * Does nothing where the annotation is sound.
     *
     * @throws AnnotationException listing up to ten faults
     */
    public static void require(Annotation annotation, Text text) {
        List<String> faults = faults(annotation, text);
        if (!faults.isEmpty()) {
            throw AnnotationException.inconsistent(annotation.id(), faults);
        }
    }

    /** What is wrong with the annotation, a sentence each; empty where it is sound. */
    public static List<String> faults(Annotation annotation, Text text) {
        var check = new AnnotationCheck(annotation, text);
        check.spans();
        check.references();
        return check.faults;
    }

    private void spans() {
        annotation.actors().forEach(actor -> held(actor.id(), actor.mentions()));
        annotation.events().forEach(event -> held(event.id(), event.mentions()));
        annotation.readouts().forEach(readout -> held(readout.id(), readout.mentions()));
        for (Statement statement : annotation.statements()) {
            held(statement.id(), statement.content());
            held(statement.id(), statement.altSpans());
            held(statement.id(), present(statement.cue(), statement.sourceSpan()));
        }
        for (StatusReport report : annotation.reports()) {
            held(report.id(), present(report.span(), report.scope()));
            held(report.id(), report.altSpans());
        }
        annotation.omissions().forEach(omission -> held(omission.id(), List.of(omission.span())));
    }

    private void references() {
        Set<String> actors = ids(annotation.actors());
        Set<String> events = ids(annotation.events());
        Set<String> readouts = ids(annotation.readouts());
        Set<String> reports = ids(annotation.reports());
        Set<String> carriers = union(ids(annotation.statements()), readouts, Set.of(StatusReport.AUTHOR));
        ids(annotation.records().toList());
        annotation.actors().forEach(actor -> known(actor.id(), present(actor.of()), actors, "actor"));
        annotation.events().forEach(event -> known(event.id(), event.participants(), actors, "actor"));
        for (Readout readout : annotation.readouts()) {
            known(readout.id(), List.of(readout.issuer()), actors, "actor");
            known(readout.id(), List.of(readout.about()), events, "event");
        }
        for (Statement statement : annotation.statements()) {
            known(statement.id(), statement.speakers(), actors, "actor");
            known(statement.id(), statement.addressee(), actors, "actor");
        }
        for (StatusReport report : annotation.reports()) {
            known(report.id(), report.parties(), actors, "actor");
            known(report.id(), report.proposer(), actors, "actor");
            known(report.id(), report.respondent(), actors, "actor");
            known(report.id(), report.reportedBy(), carriers, "statement or readout");
            known(report.id(), present(report.event()), events, "event");
        }
        annotation.omissions().forEach(omission -> known(omission.id(), List.of(omission.actor()), actors, "actor"));
        annotation.measures().forEach(measure -> known(measure.id(), measure.reports(), reports, "agreement"));
        Set<String> comparable = union(ids(annotation.statements()), reports);
        annotation
                .divergences()
                .forEach(each -> known("a divergence", List.of(each.a(), each.b()), comparable, "record"));
    }

    private void held(String id, Collection<Span> spans) {
        for (Span span : spans) {
            if (!text.holds(span)) {
                faults.add("%s: the text has not \"%s\" at %d-%d".formatted(id, span.text(), span.start(), span.end()));
            }
        }
    }

    private void known(String id, Collection<String> references, Set<String> known, String kind) {
        references.stream()
                .filter(reference -> !known.contains(reference))
                .forEach(reference -> faults.add("%s: there is no %s \"%s\"".formatted(id, kind, reference)));
    }

    private Set<String> ids(Collection<? extends Extracted> records) {
        Set<String> ids = new HashSet<>();
        for (Extracted each : records) {
            if (!ids.add(each.id()) && !faults.contains(twice(each))) {
                faults.add(twice(each));
            }
        }
        return ids;
    }

    private static String twice(Extracted record) {
        return "%s: the id stands twice".formatted(record.id());
    }

    @SafeVarargs
    private static <T> List<T> present(@Nullable T... values) {
        return Stream.of(values).flatMap(Stream::ofNullable).toList();
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        Stream.of(sets).forEach(all::addAll);
        return all;
    }
}
