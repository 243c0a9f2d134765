package org.parley.export.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** One reason for an edge: a row of edges.rq or ties.rq. */
record Row(
        Edge.Key key,
        String status,
        @Nullable LocalDate date,
        String account,
        @Nullable Double confidence,
        String evidence,
        String words) {
    private static final int DAY = "2025-03-18".length();

    static Row of(Binding binding) {
        var key = new Edge.Key(text(binding, "source"), text(binding, "relation"), text(binding, "target"));
        String confidence = text(binding, "confidence");
        return new Row(
                key,
                text(binding, "status"),
                day(text(binding, "date")),
                text(binding, "account"),
                confidence.isEmpty() ? null : Double.valueOf(confidence),
                text(binding, "evidence"),
                text(binding, "words"));
    }

    /** A value as text, empty where there is none. */
    static String text(Binding binding, String name) {
        var node = binding.get(Var.alloc(name));
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The day of a date or of a moment; null for what is neither. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
