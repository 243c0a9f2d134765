package org.parley.store.query;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LeashedFunctions;
import org.parley.store.leash.LimitReached;
import org.parley.store.leash.MendedExecutor;
import org.parley.store.leash.RemoteFailure;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.text.FullText;
import org.parley.store.text.TextFunctions;
import org.parley.store.text.Unsearchable;
import org.parley.store.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of one query, from the first look at the data to the last byte of the answer. */
final class Evaluation {
    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    private final Dataset dataset;
    private final FullText text;
    private final SafeQuery safe;
    private final AnswerFormat format;
    private final Spool out;
    private final Leash leash;

    /** Its time begins to count at once, not when a thread is free. */
    Evaluation(Dataset dataset, FullText text, SafeQuery safe, AnswerFormat format, Spool out) {
        this.dataset = dataset;
        this.text = text;
        this.safe = safe;
        this.format = format;
        this.out = out;
        this.leash = new Leash(safe.limit());
    }

    Answer run() {
        if (leash.isOver()) {
            return tooLate(safe);
        }
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            Answer whole = text.read(words -> write(buffered, words));
            buffered.flush();
            return whole;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refusal(e);
        }
    }

    /** What a failure means for who asked; ARQ may have wrapped it. */
    private Refusal refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case LimitReached limit
                when !limit.isTime() -> {
                    return new Refusal(Reason.TOO_LARGE, String.valueOf(limit.getMessage()));
                }
                case LimitReached time -> {
                    return tooLate(safe);
                }
                case Unwritable graph -> {
                    return new Refusal(Reason.NO_SUCH_FORM, String.valueOf(graph.getMessage()));
                }
                case RemoteFailure remote -> {
                    return new Refusal(Reason.UNREACHED, String.valueOf(remote.getMessage()));
                }
                case Unsearchable search -> {
                    return new Refusal(Reason.MALFORMED, String.valueOf(search.getMessage()));
                }
                case TextIndexException search -> {
                    return new Refusal(Reason.MALFORMED, "text:query is used wrongly: " + search.getMessage());
                }
                case QueryBuildException search -> {
                    return new Refusal(Reason.MALFORMED, "text:query is used wrongly: " + search.getMessage());
                }
                case QueryCancelledException time -> {
                    return tooLate(safe);
                }
                case StackOverflowError deep -> {
                    return new Refusal(Reason.MALFORMED, "The query is nested too deeply. Ask in several queries");
                }
                case OutOfMemoryError full -> {
                    return new Refusal(
                            Reason.TOO_LARGE,
                            "The query needs more memory than there is. Ask for less, or add a LIMIT");
                }
                default -> {}
            }
        }
        LOG.error("A query failed: {}", safe.query(), failure);
        return new Refusal(Reason.FAILED, "The store failed to answer this query; its log says why");
    }

    private Answer write(OutputStream buffered, Words words) {
        AnswerWriter writer = new AnswerWriter(format, buffered);
        Query query = safe.query();
        if (query.isDescribeType()) {
            writer.graph(query, new Description(describable(query), part -> execution(part, words), leash).of(query));
        } else {
            try (QueryExec found = execution(query, words)) {
                writer.write(query, found);
            }
        }
        if (leash.isOver()) {
            throw LimitReached.time();
        }
        return new Answer.Whole();
    }

    /** The triples that a query without GRAPH is about. */
    private Graph describable(Query query) {
        DatasetGraph data = dataset.asDatasetGraph();
        if (query.hasDatasetDescription()) {
            return DynamicDatasets.dynamicDataset(query.getDatasetDescription(), data, false)
                    .getDefaultGraph();
        }
        return isUnion() ? data.getUnionGraph() : data.getDefaultGraph();
    }

    private boolean isUnion() {
        return DefaultGraph.of(dataset.getContext()).isUnion();
    }

    private TextIndex searchable(Words words) {
        if (safe.query().hasDatasetDescription()) {
            return words.of(safe.query().getGraphURIs(), leash);
        }
        return isUnion() ? words.ofNamedGraphs(leash) : words.ofDefaultGraph(leash);
    }

    private QueryExec execution(Query query, Words words) {
        return QueryExec.dataset(dataset.asDatasetGraph())
                .query(query)
                .set(LeashedFunctions.LEASH, leash)
                .set(ARQConstants.sysOptimizerFactory, LeashedFunctions.OPTIMISER)
                .set(MendedExecutor.SERVICES, safe.services())
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.registryPropertyFunctions, TextFunctions.ONLY)
                .set(TextQuery.textIndex, searchable(words))
                .set(TDB2.symUnionDefaultGraph, isUnion() && !safe.query().hasDatasetDescription())
                .overallTimeout(Math.max(1, leash.remaining().toMillis()), TimeUnit.MILLISECONDS)
                .build();
    }

    static Refusal tooLate(SafeQuery safe) {
        return new Refusal(
                Reason.TIMED_OUT,
                "The query was stopped after %s seconds. Make it more selective, or add a LIMIT"
                        .formatted(safe.limit().toMillis() / 1000.0));
    }
}
