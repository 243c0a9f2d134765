package org.parley.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;

/** The index as one execution of a query sees it: as of one moment, on a leash, and within the graphs it is about. */
final class TextSearch implements TextIndex {
    static final int MOST_HITS = 50_000;
    private static final int AT_FIRST = 1_000;
    private static final EntityDefinition FIELDS = new SearchedProperties();

    private final IndexSearcher searcher;
    private final @Nullable Collection<String> defaultGraphs;
    private final Leash leash;
    private final Runnable check;

    /**
     * @param defaultGraphs the graphs that are searched where no GRAPH is named, or null for all named ones
     * @param check fails if the index cannot be trusted
     */
    TextSearch(IndexSearcher moment, @Nullable Collection<String> defaultGraphs, Leash leash, Runnable check) {
        this.check = check;
        this.defaultGraphs = defaultGraphs;
        this.leash = leash;
        QueryTimeout timeout = leash::isOver;
        try {
            this.searcher =
                    new IndexSearcher(ExitableDirectoryReader.wrap((DirectoryReader) moment.getIndexReader(), timeout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher.setTimeout(timeout);
    }

    @Override
    public List<TextHit> query(
            @Nullable Node subject,
            @Nullable List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        if (highlight != null) {
            throw new Unsearchable("text:query highlights nothing here. Leave \"highlight:\" out", null);
        }
        check.run();
        leash.look();
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(WordsParser.parse(words, LuceneIndex.ANALYZER), Occur.MUST);
        inGraph(query, graph);
        if (subject != null && !subject.isVariable()) {
            must(query, Entries.SUBJECT, List.of(TextQueryFuncs.subjectToString(subject)));
        }
        if (properties != null && !properties.isEmpty()) {
            must(
                    query,
                    Entries.PROPERTY,
                    properties.stream().map(Resource::getURI).toList());
        }
        if (language != null) {
            must(query, Entries.LANGUAGE, List.of(language.equals("none") ? "" : language));
        }
        return hits(query.build(), limit);
    }

    private void inGraph(BooleanQuery.Builder query, @Nullable String graph) {
        if (graph != null && !Quad.isDefaultGraph(Entries.node(graph))) {
            must(query, Entries.GRAPH, List.of(graph));
        } else if (defaultGraphs != null) {
            must(query, Entries.GRAPH, defaultGraphs);
        } else {
            query.add(new TermQuery(new Term(Entries.GRAPH, Entries.DEFAULT_GRAPH)), Occur.MUST_NOT);
        }
    }

    private static void must(BooleanQuery.Builder query, String field, Collection<String> values) {
        query.add(
                new TermInSetQuery(
                        field,
                        values.stream().map(Entries::term).map(BytesRef::new).toList()),
                Occur.FILTER);
    }

    private List<TextHit> hits(Query query, int limit) {
        if (limit == 0) {
            return List.of();
        }
        try {
            int most = limit > 0 ? Math.min(limit, MOST_HITS + 1) : MOST_HITS + 1;
            TopDocs found = searcher.search(query, Math.min(most, AT_FIRST));
            if (most > AT_FIRST && found.scoreDocs.length == AT_FIRST) {
                found = searcher.search(query, most);
            }
            if (searcher.timedOut()) {
                throw LimitReached.time();
            }
            if (found.scoreDocs.length > MOST_HITS) {
                throw LimitReached.hits(MOST_HITS);
            }
            return hits(found);
        } catch (ExitingReaderException e) {
            throw LimitReached.time();
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw new Unsearchable("text:query is asked for too many words at once. Write fewer * and ?", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TextHit> hits(TopDocs found) throws IOException {
        StoredFields entries = searcher.storedFields();
        List<TextHit> hits = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc hit : found.scoreDocs) {
            leash.look();
            hits.add(Entries.hit(entries.document(hit.doc), hit.score));
        }
        return hits;
    }

    @Override
    public EntityDefinition getDocDef() {
        return FIELDS;
    }

    // The other ways to search, which the property function does not take

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit) {
        return query(property, words, graph, language, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return query(property, words, graph, language, -1, null);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit, @Nullable String highlight) {
        throw readOnly();
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        return query((Node) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return query(Entries.node(subject), properties, words, graph, language, limit, highlight);
    }

    @Override
    public Map<String, Node> get(String subject) {
        throw readOnly();
    }

    @Override
    public void addEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void prepareCommit() {
        throw readOnly();
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void rollback() {
        throw readOnly();
    }

    /** The moment is let go by whoever took it. */
    @Override
    public void close() {}

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the index is read by text:query alone, and written with the data");
    }
}
