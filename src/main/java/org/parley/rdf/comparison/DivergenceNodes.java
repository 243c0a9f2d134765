package org.parley.rdf.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.graph.SharedLabels;
import org.parley.rdf.knowledge.Slug;

/** Writes where the accounts of one event differ, agree or are silent. */
final class DivergenceNodes {
    private static final String RULE = "comparison";
    private static final int DIGITS = 3;
    private static final int SHORT_DIGEST = 16;

    /** One side of a divergence. */
    private record Side(String account, Collection<String> records, Collection<String> measures) {
        static Side of(String account, List<Claim> claims) {
            return new Side(account, claims.stream().map(Claim::id).toList(), Finding.measures(claims));
        }
    }

    private final Resource event;
    private final Model around;
    private final Model found;

    DivergenceNodes(Resource event, Model around, Model found) {
        this.event = event;
        this.around = around;
        this.found = found;
    }

    /** The account that says less, or that alone speaks, stands on the left. */
    void write(Finding finding) {
        Side left = Side.of(finding.leftText().id(), finding.contrast().left());
        Side right = Side.of(finding.rightText().id(), finding.contrast().right());
        Relation relation = finding.contrast().relation();
        boolean turned = relation == Relation.narrowerInB || relation == Relation.onlyB;
        String kind = finding.sure() ? kind(relation) : "undecided";
        Resource node = turned ? node(kind, right, left) : node(kind, left, right);
        node.addProperty(
                        RDFS.label,
                        Labels.clip("%s: %s"
                                .formatted(
                                        Slug.ofTerm(kind).replace('-', ' '),
                                        finding.contrast().label())))
                .addProperty(Parley.note, finding.contrast().sentence())
                .addProperty(Parley.rule, RULE);
        if (finding.isShared()) {
            node.addLiteral(Parley.score, found.createTypedLiteral(score(finding), XSDDatatype.XSDdecimal));
        }
        finding.contrast().reasons().forEach(reason -> node.addProperty(Parley.reason, reason));
        if (finding.isAsCited()) {
            node.addLiteral(Parley.asCited, true);
        }
    }

    private static BigDecimal score(Finding finding) {
        return BigDecimal.valueOf(finding.contrast().score())
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** An account that a text says is silent on what another reports. */
    void writeOmissions() {
        around.listSubjectsWithProperty(RDF.type, Parley.Omission)
                .filterKeep(omission -> omission.hasProperty(Parley.about, event))
                .toList()
                .forEach(omission -> omission.listProperties(Parley.omits)
                        .mapWith(triple -> triple.getResource())
                        .filterKeep(report -> report.hasProperty(Parley.measure))
                        .toList()
                        .forEach(report -> write(omission, report)));
    }

    private void write(Resource omission, Resource report) {
        Resource measure = report.getPropertyResourceValue(Parley.measure);
        String account = omission.getPropertyResourceValue(Parley.via).getURI();
        Side left = new Side(account, List.of(omission.getURI()), List.of());
        Side right = new Side(
                report.getPropertyResourceValue(Parley.via).getURI(),
                List.of(report.getURI()),
                List.of(measure.getURI()));
        String label = found.contains(measure, RDFS.label)
                ? found.getProperty(measure, RDFS.label).getString()
                : SharedLabels.measure(List.of(measure));
        node("omits", left, right)
                .addProperty(RDFS.label, Labels.clip("omits: " + label))
                .addProperty(Parley.rule, RULE);
    }

    private static String kind(Relation relation) {
        return switch (relation) {
            case both -> "agrees";
            case contradicts -> "contradicts";
            case narrowerInA, narrowerInB -> "narrower";
            case onlyA, onlyB -> "onlyIn";
        };
    }

    private Resource node(String kind, Side left, Side right) {
        TreeSet<String> records = new TreeSet<>(left.records());
        records.addAll(right.records());
        String digest = Slug.sha1(String.join(
                        " ",
                        Stream.concat(Stream.of(kind, left.account(), right.account()), records.stream())
                                .toList()))
                .substring(0, SHORT_DIGEST);
        Resource node = found.createResource("%s/divergence/%s".formatted(event.getURI(), digest))
                .addProperty(RDF.type, Parley.Divergence)
                .addProperty(RDF.type, Parley.Record)
                .addProperty(Parley.divergenceKind, Parley.divergence(kind))
                .addProperty(Parley.about, event)
                .addProperty(Parley.left, found.createResource(left.account()))
                .addProperty(Parley.right, found.createResource(right.account()));
        link(node, Parley.leftRecord, left.records());
        link(node, Parley.rightRecord, right.records());
        link(node, Parley.concerns, left.measures());
        link(node, Parley.concerns, right.measures());
        return node;
    }

    private void link(Resource node, Property property, Collection<String> iris) {
        iris.forEach(iri -> node.addProperty(property, found.createResource(iri)));
    }
}
