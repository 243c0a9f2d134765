package org.parley.store.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index itself. What is written to it is seen when it is shown, and stays after a kill when it is committed. */
final class LuceneIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    /** To be raised when an entry or the analyzer changes: older indexes are then made anew. */
    private static final String VERSION = "1";

    private static final String VERSION_KEY = "parley.text";

    private final Directory files;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean isNew;

    /** The analyzer cuts texts into words without case and accents, and leaves their endings alone. */
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, folded);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    };

    private LuceneIndex(Directory files, boolean isNew) throws IOException {
        this.files = files;
        this.isNew = isNew;
        this.writer = new IndexWriter(
                files,
                new IndexWriterConfig(ANALYZER)
                        .setOpenMode(isNew ? OpenMode.CREATE : OpenMode.APPEND)
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, null);
    }

    /** The index in a folder, or in memory; made anew if it cannot be used. */
    static LuceneIndex open(@Nullable Path folder, boolean anew) throws IOException {
        if (folder == null) {
            return new LuceneIndex(new ByteBuffersDirectory(), true);
        }
        Files.createDirectories(folder);
        // mapped files, Lucene's first choice, make Java warn of native access
        Directory files = new NIOFSDirectory(folder);
        if (!anew && isOfThisVersion(files)) {
            try {
                return new LuceneIndex(files, false);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{}: the full-text index is broken and made anew: {}", folder, e.getMessage());
            }
        }
        for (String broken : files.listAll()) {
            files.deleteFile(broken);
        }
        return new LuceneIndex(files, true);
    }

    private static boolean isOfThisVersion(Directory files) {
        try (DirectoryReader reader = DirectoryReader.open(files)) {
            return VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
        } catch (IOException | IllegalArgumentException e) {
            return false; // none, or none that this Lucene reads
        }
    }

    /** Whether it is empty because there was none that could be used. */
    boolean isNew() {
        return isNew;
    }

    /** Puts quads in that are in the data, and takes those out that are not. */
    void settle(Collection<Quad> touched, DatasetGraph data) throws IOException {
        for (Quad quad : touched) {
            if (data.contains(quad)) {
                writer.updateDocument(Entries.id(quad), Entries.entry(quad));
            } else {
                writer.deleteDocuments(Entries.id(quad));
            }
        }
    }

    /** Reads a graph, or with {@link Node#ANY} all, in place of what is held of it. */
    void read(Node graph, DatasetGraph data) throws IOException {
        if (graph.equals(Node.ANY)) {
            writer.deleteAll();
        } else {
            writer.deleteDocuments(Entries.ofGraph(Entries.graph(graph)));
        }
        for (Node searched : Entries.SEARCHED) {
            for (Iterator<Quad> found = data.find(graph, Node.ANY, searched, Node.ANY); found.hasNext(); ) {
                Quad quad = found.next();
                if (quad.getObject().isLiteral()) {
                    writer.addDocument(Entries.entry(quad));
                }
            }
        }
    }

    /** Lets those see what was written who look from now on. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    IndexSearcher look() throws IOException {
        return searchers.acquire();
    }

    void letGo(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
        writer.commit();
    }

    /** What was not committed is lost. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        files.close();
    }
}
