package org.parley.rdf.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Extracted;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.rdf.Iris;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.Terms;

/** The graph of one document while it is being written, and the few things that every record writes alike. */
public final class Page {
    /** What stands for the rule and the confidence of a record that a person wrote. */
    private static final String BY_HAND = "annotation";

    private static final Pattern WEEKS = Pattern.compile("(\\d+)W(?:(\\d+)D)?");

    private final Model model = ModelFactory.createDefaultModel();
    private final Set<String> taken = new HashSet<>();
    private final String document;
    private final Iris iris;

    public Page(String document, Iris iris) {
        this.document = document;
        this.iris = iris;
    }

    public Model model() {
        return model;
    }

    public String document() {
        return document;
    }

    Iris iris() {
        return iris;
    }

    public Resource resource(String iri) {
        return model.createResource(iri);
    }

    /** A thing that several documents may speak of: its label is composed when they are compared. */
    Resource shared(String iri, Resource type) {
        return resource(iri).addProperty(RDF.type, type);
    }

    /** A thing of this document alone, with its label; the first stays. */
    public Resource own(String iri, Resource type, String label) {
        Resource thing = shared(iri, type);
        return thing.hasProperty(RDFS.label) ? thing : thing.addProperty(RDFS.label, Labels.clip(label));
    }

    /** The label of a thing that has one. */
    public static String label(Resource thing) {
        return thing.getProperty(RDFS.label).getString();
    }

    /** Whether an IRI belongs to this document, and so must be labelled by it. */
    boolean owns(String iri) {
        return iri.startsWith(document);
    }

    /** The IRI, lengthened by as many of the parts as it takes to differ from all that were asked for before. */
    String unlike(String iri, Object... parts) {
        String free = iri;
        for (int i = 0; taken.contains(free) && i < parts.length; i++) {
            free += "-" + parts[i];
        }
        for (int twin = 2; !taken.add(free); twin++) {
            free = "%s-%d".formatted(iri, twin);
        }
        return free;
    }

    Resource span(Span span) {
        return own(iris.span(document, span), Parley.Span, span.text())
                .addProperty(Parley.inDocument, resource(document))
                .addProperty(Terms.START, Integer.toString(span.start()), XSDDatatype.XSDinteger)
                .addProperty(Terms.END, Integer.toString(span.end()), XSDDatatype.XSDinteger)
                .addProperty(Terms.EXACT, span.text());
    }

    void spans(Resource subject, Property property, Collection<Span> spans) {
        spans.forEach(span -> subject.addProperty(property, span(span)));
    }

    void span(Resource subject, Property property, @Nullable Span span) {
        if (span != null) {
            subject.addProperty(property, span(span));
        }
    }

    void mentions(Resource thing, Collection<Span> spans) {
        spans.forEach(span -> span(span).addProperty(Parley.mentions, thing));
    }

    void name(Resource thing, String name) {
        thing.addProperty(SKOS.altLabel, name);
    }

    void found(Resource thing, Extracted record) {
        double confidence = record.confidence() == null ? 1 : record.confidence();
        String rule = record.rule() == null ? BY_HAND : record.rule();
        thing.addLiteral(
                        Parley.confidence,
                        model.createTypedLiteral(BigDecimal.valueOf(confidence), XSDDatatype.XSDdecimal))
                .addProperty(Parley.rule, rule);
    }

    void day(Resource thing, Property property, @Nullable LocalDate day) {
        if (day != null) {
            thing.addProperty(property, day.toString(), XSDDatatype.XSDdate);
        }
    }

    void duration(Resource thing, @Nullable IsoDuration duration, @Nullable DurationBound bound) {
        if (duration == null) {
            return;
        }
        Property property = switch (bound) {
            case null -> Parley.duration;
            case min -> Parley.minimumDuration;
            case max -> Parley.maximumDuration;
            case about -> Parley.approximateDuration;
        };
        thing.addProperty(property, inDays(duration.iso()), XSDDatatype.XSDduration);
    }

    /** The duration without weeks, which XML Schema does not know. */
    private static String inDays(String iso) {
        return WEEKS.matcher(iso).replaceAll(weeks -> {
            int days = weeks.group(2) == null ? 0 : Integer.parseInt(weeks.group(2));
            return (7 * Integer.parseInt(weeks.group(1)) + days) + "D";
        });
    }
}
