package org.parley.store.query;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;

/** Writes what a query finds, in one format. */
public final class AnswerWriter {
    private final AnswerFormat format;
    private final OutputStream out;

    AnswerWriter(AnswerFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    void write(Query query, QueryExec found) {
        if (query.isSelectType()) {
            rows(found.select(), query);
        } else if (query.isAskType()) {
            yesOrNo(found.ask());
        } else {
            graph(query, found.construct());
        }
    }

    private void rows(RowSet rows, Prologue prefixes) {
        if (format == AnswerFormat.TABLE) {
            RowSetOps.out(out, rows, prefixes);
        } else {
            writer().write(out, format == AnswerFormat.CSV ? CsvNodes.in(rows) : rows, null);
        }
    }

    private void yesOrNo(boolean yes) {
        if (format == AnswerFormat.TABLE) {
            RowSetOps.out(out, yes);
        } else {
            writer().write(out, yes, null);
        }
    }

    /** Writes an answer that arrived in JSON as a table. */
    public static void tableOf(InputStream json, SafeQuery query, OutputStream out) {
        AnswerWriter table = new AnswerWriter(AnswerFormat.TABLE, out);
        QueryExecResult answer = read(json);
        if (answer.isBoolean()) {
            table.yesOrNo(answer.booleanResult());
        } else {
            table.rows(answer.rowSet(), query.query());
        }
    }

    /** The rows of an answer that arrived in JSON. */
    public static RowSet rowsOf(InputStream json) {
        return read(json).rowSet();
    }

    /** The yes or no of an answer that arrived in JSON, unless it is rows. */
    public static Optional<Boolean> yesOrNoOf(byte[] json) {
        QueryExecResult answer = read(new ByteArrayInputStream(json));
        return answer.isBoolean() ? Optional.of(answer.booleanResult()) : Optional.empty();
    }

    private static QueryExecResult read(InputStream json) {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(json, ARQ.getContext());
    }

    private RowSetWriter writer() {
        Lang lang = format.rows().orElseThrow();
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    /** Writes a graph that no query found. */
    public static void graph(Graph graph, AnswerFormat format, OutputStream out) {
        try {
            RDFWriter.source(graph).format(format.graph().orElseThrow()).output(out);
        } catch (JenaException e) {
            throw new Unwritable(format, e);
        }
    }

    void graph(Prologue query, Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        graph(graph, format, out);
    }
}
