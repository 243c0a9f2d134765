package org.parley.store.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** Lucene's query language, but for fields, which are no business of whoever asks, and regular expressions. */
final class WordsParser extends QueryParser {
    private WordsParser(Analyzer analyzer) {
        super(Entries.WORDS, analyzer);
        setAllowLeadingWildcard(true);
    }

    /** The query that some words make. */
    static Query parse(String words, Analyzer analyzer) {
        try {
            return new WordsParser(analyzer).parse(words);
        } catch (ParseException e) {
            throw new Unsearchable(
                    "text:query cannot read \"%s\": %s. Write words, \"phrases\", AND, OR, NOT, * and ?, and put a \\ before other signs"
                            .formatted(words, e.getMessage()),
                    e);
        }
    }

    @Override
    protected Query newRegexpQuery(org.apache.lucene.index.Term pattern) {
        throw new Unsearchable("text:query knows no regular expressions. Write * and ?, or use FILTER regex", null);
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        return super.getFieldQuery(known(field), words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
        return super.getFieldQuery(known(field), words, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String start) throws ParseException {
        return super.getPrefixQuery(known(field), start);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        return super.getWildcardQuery(known(field), pattern);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float similarity) throws ParseException {
        return super.getFuzzyQuery(known(field), word, similarity);
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo)
            throws ParseException {
        return super.getRangeQuery(known(field), from, to, withFrom, withTo);
    }

    private static String known(String field) {
        if (!field.equals(Entries.WORDS)) {
            throw new Unsearchable(
                    "text:query knows no field %s. Put a \\ before the colon, or the property before the words"
                            .formatted(field),
                    null);
        }
        return field;
    }
}
