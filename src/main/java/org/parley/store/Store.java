package org.parley.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.parley.store.leash.MendedExecutor;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.DefaultGraph;
import org.parley.store.query.Inspection;
import org.parley.store.query.QueryRunner;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import org.parley.store.query.SafeQuery;
import org.parley.store.query.Spool;
import org.parley.store.text.FullText;
import org.parley.store.update.Change;
import org.parley.store.update.Outcome;
import org.parley.store.update.Writer;

/** The knowledge graph, on disk or in memory. One process holds it, one thread writes, any number reads and asks. */
public final class Store implements Source {
    /** Where the store lies unless told otherwise. */
    public static final Path USUAL_FOLDER = Path.of("run", "store");

    private static final String HISTORY = "history";

    private final Dataset dataset;
    private final @Nullable Path folder;
    private final @Nullable StoreLock lock;
    private final FullText text;
    private final QueryRunner queries;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Writer changing;
    private final AtomicLong changes = new AtomicLong();
    private @Nullable Store history;
    private @Nullable String base;

    private Store(
            Dataset dataset,
            FullText text,
            @Nullable Path folder,
            @Nullable StoreLock lock,
            DefaultGraph defaultGraph) {
        this.dataset = dataset;
        this.text = text;
        this.folder = folder;
        this.base = folder == null ? null : StoreBase.in(folder).orElse(null);
        this.lock = lock;
        this.queries = new QueryRunner(dataset, text);
        this.changing = new Writer(text, writing);
        setUp(dataset, defaultGraph);
    }

    /** How queries of a dataset are run. */
    static void setUp(Dataset dataset, DefaultGraph defaultGraph) {
        MendedExecutor.mend(dataset);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, defaultGraph.isUnion());
        dataset.getContext().set(ARQ.optReorderBGP, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /** Opens the store in a folder, and makes it if the folder is new or empty. */
    public static Store open(Path folder) {
        return open(folder, DefaultGraph.UNION);
    }

    /** Opens the store in a folder, as {@link #open(Path)} does, with the default graph of one's choice. */
    public static Store open(Path folder, DefaultGraph defaultGraph) {
        StoreFolder.makeOrCheck(folder);
        StoreLock lock = StoreLock.take(folder);
        try {
            boolean foreign = FullText.isForeign(folder);
            Journal.cutTornTail(folder);
            Dataset dataset = Tdb.in(folder);
            return new Store(dataset, FullText.open(dataset, folder, foreign), folder, lock, defaultGraph);
        } catch (IOException | RuntimeException e) {
            lock.release();
            throw StoreException.damaged(folder, e);
        }
    }

    /** Opens the store in a folder, which must be there already. */
    public static Store openExisting(Path folder) {
        StoreFolder.check(folder);
        return open(folder);
    }

    public static Store inMemory() {
        return inMemory(DefaultGraph.UNION);
    }

    public static Store inMemory(DefaultGraph defaultGraph) {
        Dataset dataset = Tdb.inMemory();
        return new Store(dataset, FullText.inMemory(dataset), null, null, defaultGraph);
    }

    /** The store in a folder: opened here, or asked through the server that holds it. It must be there already. */
    public static Source orServer(Path folder) {
        StoreFolder.check(folder);
        return StoreLock.server(folder)
                .<Source>map(endpoint -> new ServedStore(folder, endpoint))
                .orElseGet(() -> open(folder));
    }

    @Override
    public synchronized String base(Optional<String> wanted, String usual) {
        String held = base;
        if (held == null) {
            boolean isNew = read(all -> !all.asDatasetGraph().find().hasNext());
            held = isNew ? wanted.orElse(usual) : usual;
        }
        StoreBase.require(held, wanted, folder == null ? Path.of("") : folder);
        if (base == null && folder != null) {
            StoreBase.note(folder, held);
        }
        base = held;
        return held;
    }

    @Override
    public <T> T read(Function<Dataset, T> question) {
        return Txn.calculateRead(dataset, () -> question.apply(dataset));
    }

    /** Makes a change whole or not at all: an exception inside it leaves everything as it was. */
    public void write(Consumer<Dataset> change) {
        writing.lock();
        try {
            text.write(data -> {
                change.accept(DatasetFactory.wrap(data));
                return data;
            });
            changes.incrementAndGet();
        } finally {
            writing.unlock();
        }
    }

    /** Makes a stranger's change within its time, whole or not at all. */
    public Outcome change(Change change, Duration limit) {
        Outcome outcome = changing.write(change, limit);
        if (outcome instanceof Outcome.Made) {
            changes.incrementAndGet();
        }
        return outcome;
    }

    /** What a query or an update reads that names no graph. */
    public DefaultGraph defaultGraph() {
        return DefaultGraph.of(dataset.getContext());
    }

    /** How often the store was written since it was opened: what was computed at the same number still holds. */
    public long changes() {
        return changes.get();
    }

    /**
     * Where what no longer stands is kept: a store of its own within this one's folder, made when it is first asked for.
     * Write to it inside the write that takes something out of this store, so that it is safe there first.
     */
    public synchronized Store history() {
        if (history == null) {
            history = folder == null ? inMemory() : open(folder.resolve(HISTORY));
        }
        return history;
    }

    @Override
    public Answer answer(Question question, AnswerFormat format, OutputStream out) {
        return switch (Inspection.of(question)) {
            case Refusal refusal -> refusal;
            case SafeQuery query -> answer(query, format, out);
        };
    }

    private Answer answer(SafeQuery query, AnswerFormat format, OutputStream out) {
        try (Spool spool = new Spool()) {
            Answer answer = answer(query, format, spool);
            if (answer instanceof Answer.Whole) {
                spool.copyTo(out);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs an inspected query into a spool, whose owner sends it on. */
    public Answer answer(SafeQuery query, AnswerFormat format, Spool out) {
        return queries.answer(query, format, out);
    }

    /** Tells other processes of this machine at which SPARQL endpoint this store is served. */
    public void announce(URI endpoint) {
        if (lock != null) {
            lock.write(endpoint.toString());
        }
    }

    /** Takes the announcement back. */
    public void withdraw() {
        if (lock != null) {
            lock.write("");
        }
    }

    /** Lets go of the folder. A query that still runs fails. */
    @Override
    public synchronized void close() {
        if (history != null) {
            history.close();
        }
        queries.close();
        changing.close();
        if (lock != null) {
            TDBInternal.expel(dataset.asDatasetGraph(), true);
            text.close();
            lock.release();
        } else {
            dataset.close();
            text.close();
        }
    }
}
