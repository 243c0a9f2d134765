package org.parley.store.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** A form an answer can be written in. Rows (and yes or no) have some forms, graphs have others, a few serve both. */
public enum AnswerFormat {
    /** For reading in a terminal. */
    TABLE(ResultSetLang.RS_Text, "text/plain", RDFFormat.TURTLE_PRETTY, "text/turtle"),
    JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", RDFFormat.JSONLD_PLAIN, "application/ld+json"),
    XML(ResultSetLang.RS_XML, "application/sparql-results+xml", RDFFormat.RDFXML_PLAIN, "application/rdf+xml"),
    CSV(ResultSetLang.RS_CSV, "text/csv", null, null),
    TSV(ResultSetLang.RS_TSV, "text/tab-separated-values", null, null),
    TTL(null, null, RDFFormat.TURTLE_PRETTY, "text/turtle"),
    NT(null, null, RDFFormat.NTRIPLES_UTF8, "application/n-triples");

    private final @Nullable Lang rows;
    private final @Nullable String rowsType;
    private final @Nullable RDFFormat graph;
    private final @Nullable String graphType;

    AnswerFormat(
            @Nullable Lang rows, @Nullable String rowsType, @Nullable RDFFormat graph, @Nullable String graphType) {
        this.rows = rows;
        this.rowsType = rowsType;
        this.graph = graph;
        this.graphType = graphType;
    }

    /** The format of a name as written on the command line. */
    public static Optional<AnswerFormat> named(String name) {
        return Stream.of(values()).filter(it -> it.lowerName().equals(name)).findFirst();
    }

    /** The names of the formats that rows, or graphs, can be written in. */
    static String names(boolean ofGraph) {
        return Stream.of(values())
                .filter(format -> format.mediaType(ofGraph).isPresent())
                .map(AnswerFormat::lowerName)
                .collect(Collectors.joining(", "));
    }

    public String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type of an answer of this form, or nothing if such an answer has no such form. */
    public Optional<String> mediaType(boolean ofGraph) {
        return Optional.ofNullable(ofGraph ? graphType : rowsType);
    }

    Optional<Lang> rows() {
        return Optional.ofNullable(rows);
    }

    Optional<RDFFormat> graph() {
        return Optional.ofNullable(graph);
    }
}
