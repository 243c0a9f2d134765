package org.parley.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A dataset with its full text, written and read together: whoever reads sees both as of one moment. Any number of threads
 * read, one at a time writes, and every write must come this way.
 */
public final class FullText implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FullText.class);
    private static final String FOLDER = "text";
    private static final int MOST_PENDING = 2_000;

    private final DatasetGraph data;
    private final LuceneIndex index;
    private final @Nullable Pending pending;
    private final @Nullable DataMark mark;
    private final ReadWriteLock moment = new ReentrantReadWriteLock();
    private volatile boolean broken;

    private FullText(DatasetGraph data, LuceneIndex index, @Nullable Pending pending, @Nullable DataMark mark) {
        this.data = data;
        this.index = index;
        this.pending = pending;
        this.mark = mark;
    }

    /** The full text of a new dataset in memory. */
    public static FullText inMemory(Dataset dataset) {
        try {
            return new FullText(dataset.asDatasetGraph(), LuceneIndex.open(null, true), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the data of a store was changed by others since it was last closed. To be asked before TDB2 opens it. */
    public static boolean isForeign(Path store) throws IOException {
        return mark(store).differs();
    }

    /**
     * Opens the full text of the dataset in a folder, and brings it in step.
     *
     * @param anew whether what is held of it counts for nothing
     */
    public static FullText open(Dataset dataset, Path store, boolean anew) throws IOException {
        Path folder = Files.createDirectories(store.resolve(FOLDER));
        LuceneIndex index = LuceneIndex.open(folder.resolve("index"), anew);
        Pending pending = Pending.open(folder.resolve("pending"));
        FullText text = new FullText(dataset.asDatasetGraph(), index, pending, mark(store));
        try {
            text.catchUp(store);
            mark(store).remove();
            return text;
        } catch (IOException | RuntimeException e) {
            index.close();
            pending.close();
            throw e;
        }
    }

    private static DataMark mark(Path store) {
        return new DataMark(store.resolve(FOLDER).resolve("data"), store);
    }

    private void catchUp(Path store) throws IOException {
        if (index.isNew()) {
            data.begin(TxnType.READ);
            try {
                index.read(Node.ANY, data);
            } finally {
                data.end();
            }
            keep();
        } else if (pending != null && !pending.graphs().isEmpty()) {
            LOG.info(
                    "{}: {} graphs are read into the full-text index again",
                    store,
                    pending.graphs().size());
            data.begin(TxnType.READ);
            try {
                for (String graph : pending.graphs()) {
                    if (!graph.isEmpty()) {
                        index.read(Entries.node(graph), data);
                    }
                }
            } finally {
                data.end();
            }
            keep();
        }
        index.show();
    }

    /** Puts the index on disk as it is, in step. */
    private void keep() throws IOException {
        if (pending != null) {
            index.commit();
            pending.clear();
        }
    }

    /** Makes a change whole or not at all, to the data and to its full text. */
    public <T> T write(Function<DatasetGraph, T> change) {
        RecordedData recorded = new RecordedData(data);
        boolean settling = false;
        T result;
        data.begin(TxnType.WRITE);
        try {
            result = change.apply(recorded);
            settling = true;
            prepare(recorded);
            commit();
        } catch (Throwable failure) {
            giveUp(failure);
            if (settling) {
                settleAgain(recorded);
            }
            throw failure;
        }
        data.end();
        keepSometimes();
        return result;
    }

    private void giveUp(Throwable failure) {
        try {
            data.abort();
            data.end();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void prepare(RecordedData recorded) {
        try {
            if (pending != null) {
                pending.note(recorded.touchedGraphs());
            }
            index.settle(recorded.touched(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit() {
        moment.writeLock().lock();
        try {
            data.commit();
            index.show();
        } catch (IOException e) {
            breaks(e); // the change is made all the same
        } finally {
            moment.writeLock().unlock();
        }
    }

    /** Undoes in the index what was not committed, before anybody sees it. */
    private void settleAgain(RecordedData recorded) {
        try {
            settle(recorded);
        } catch (IOException | RuntimeException e) {
            breaks(e);
        }
    }

    private void settle(RecordedData recorded) throws IOException {
        data.begin(TxnType.READ);
        try {
            index.settle(recorded.touched(), data);
        } finally {
            data.end();
        }
    }

    private void keepSometimes() {
        try {
            if (!broken && pending != null && pending.graphs().size() >= MOST_PENDING) {
                keep();
            }
        } catch (IOException | RuntimeException e) {
            breaks(e);
        }
    }

    private void breaks(Exception cause) {
        broken = true;
        LOG.error(
                "The full-text index cannot be written. It is not asked any more; open the store again to mend it",
                cause);
    }

    /** Reads the data and its full text as of one moment. */
    public <T> T read(Function<Words, T> question) {
        IndexSearcher searcher = begin();
        try {
            return question.apply(new Words(searcher, this::requireSound));
        } finally {
            data.end();
            letGo(searcher);
        }
    }

    private void requireSound() {
        if (broken) {
            throw new IllegalStateException("The full-text index is broken. Open the store again to mend it");
        }
    }

    private IndexSearcher begin() {
        moment.readLock().lock();
        try {
            IndexSearcher searcher = index.look();
            data.begin(TxnType.READ);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            moment.readLock().unlock();
        }
    }

    private void letGo(IndexSearcher searcher) {
        try {
            index.letGo(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the index on disk. The data must have been let go before; queries under way still end. */
    @Override
    public void close() {
        try (index;
                Pending closing = pending) {
            if (!broken) {
                keep();
                if (mark != null) {
                    mark.put();
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The full-text index was not put on disk, and is brought in step when the store is opened", e);
        }
    }
}
