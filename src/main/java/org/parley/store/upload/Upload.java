package org.parley.store.upload;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.jspecify.annotations.Nullable;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.query.Spool;

/** Triples that somebody sent, read and found good before anything is written: kept as N-Triples until then. */
public final class Upload implements AutoCloseable {
    private static final long LARGEST = 1L << 30;

    private final Spool triples = new Spool(LARGEST);
    private final Leash leash;
    private final Duration limit;
    private @Nullable String unfetched;

    /** Nothing yet. All of it must be read within the limit. */
    public Upload(Duration limit) {
        this.leash = new Leash(limit);
        this.limit = limit;
    }

    /** Reads triples, from where nothing breaks off since Jena may take that for the end, and says what is wrong with them if they cannot be taken. */
    public Optional<Refusal> read(InputStream body, Lang lang, String base) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new KeptOpen(triples), 1 << 16)) {
            TriplesOnly sink = new TriplesOnly(StreamRDFLib.writer(out), leash);
            RDFParser.source(body)
                    .forceLang(lang)
                    .base(base)
                    .labelToNode(LabelToNode.createScopeByDocumentHash())
                    .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
                    .set(LangJSONLD11.JSONLD_OPTIONS, jsonLd())
                    .parse(sink);
            sink.finish(); // not every reader says so
            return Optional.empty();
        } catch (RefusedChange e) {
            return Optional.of(e.refusal());
        } catch (LimitReached e) {
            return refused(
                    e.isTime() ? Reason.TIMED_OUT : Reason.TOO_LARGE, "The triples are too many: " + e.getMessage());
        } catch (StackOverflowError e) {
            return refused(Reason.MALFORMED, "The %s is nested too deeply".formatted(lang.getName()));
        } catch (OutOfMemoryError e) {
            return refused(Reason.TOO_LARGE, "The %s needs more memory than there is".formatted(lang.getName()));
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (RiotException e) {
            return refused(
                    Reason.MALFORMED,
                    "This is not %s: %s".formatted(lang.getName(), unfetched == null ? e.getMessage() : unfetched));
        }
    }

    /** Titanium would fetch contexts, and wraps whatever its loader throws in messages of its own. */
    private JsonLdOptions jsonLd() {
        JsonLdOptions options = new JsonLdOptions((address, how) -> {
            unfetched =
                    "contexts are not fetched, and so not %s. Write the context into the document".formatted(address);
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, unfetched);
        });
        options.setUriValidation(UriValidationPolicy.None); // what is no IRI would be left out without a word
        options.setTimeout(limit);
        return options;
    }

    private static Optional<Refusal> refused(Reason reason, String message) {
        return Optional.of(new Refusal(reason, message));
    }

    /** The triples as N-Triples. */
    public InputStream open() throws IOException {
        return triples.open();
    }

    @Override
    public void close() throws IOException {
        triples.close();
    }
}
