package org.parley.store;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.Question;

/** A graph that can be asked: a store opened here, or one that another process is serving. */
public sealed interface Source extends AutoCloseable permits Store, ServedStore {
    /** Runs a query and writes its answer. After a refusal, what was written is worth nothing. */
    Answer answer(Question question, AnswerFormat format, OutputStream out);

    /**
     * What its IRIs begin with: what was wanted when it was new, and from then on the same. One made before that was noted
     * has the usual base. To want another is an error.
     */
    String base(Optional<String> wanted, String usual);

    /** What a function makes of the whole dataset as it stands now. A served store is copied for it, to a temporary folder. */
    <T> T read(Function<Dataset, T> question);

    @Override
    void close();
}
