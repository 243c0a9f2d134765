package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.ChronicleException;
import org.parley.export.FileFormat;
import org.parley.export.OutputFormat;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.export.graph.GraphException;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Parameters;
import org.parley.serve.http.Reply;
import org.parley.store.Store;
import org.parley.store.leash.LimitReached;
import org.parley.store.query.Question;
import org.parley.store.query.Spool;

/**
 * Exports at /export/FORMAT: the graph for graph browsers, or how accounts compare. Whole or in part: around, depth, from,
 * to as on the command line.
 */
final class ExportPage extends Page {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/export/";
    private static final List<FileFormat> FORMATS = Stream.concat(
                    OutputFormat.ALL.stream().filter(OutputFormat::takesParts), ComparisonFormat.ALL.stream())
            .toList();
    private static final List<String> PARAMETERS = List.of("around", "depth", "from", "to");
    private static final Limits LIMITS = new Limits(100_000, Question.USUAL_LIMIT);
    private static final int AT_ONCE = 2;
    private static final int TAG_BYTES = 16;
    private static final int BUFFER = 1 << 16;

    private final transient Store store;
    private final transient Chronicle chronicle;
    private final transient Semaphore places = new Semaphore(AT_ONCE);

    ExportPage(Store store) {
        super(PATH + "*");
        this.store = store;
        this.chronicle = new Chronicle(store);
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        FileFormat format = format(request.getRequestURI().substring(PATH.length()));
        Selection part = part(Parameters.of(request.getQueryString()));
        try (Spool spool = new Spool()) {
            String tag = spooled(format, part, spool, reply);
            if (!reply.isKnown(tag)) {
                reply.header("Content-Disposition", "attachment; filename=\"parley." + format.ending() + "\"");
                reply.spooled(format.mediaType(), spool);
            }
        } catch (GraphException e) {
            throw new BadRequest(status(e.reason()), String.valueOf(e.getMessage()));
        } catch (ChronicleException e) {
            throw BadRequest.unanswered(e);
        } catch (LimitReached e) {
            throw new BadRequest(
                    e.isTime() ? 503 : 413,
                    "Export stopped: %s. Ask for less: around one thing, or in a shorter period"
                            .formatted(e.getMessage()));
        }
    }

    /** Writes the export; what tells it from others. */
    private String spooled(FileFormat format, Selection part, Spool spool, Reply reply) throws IOException, BadRequest {
        if (!places.tryAcquire()) {
            reply.header("Retry-After", "10");
            throw new BadRequest(503, "Other exports are being written. Try again in a few seconds");
        }
        MessageDigest digest = sha256();
        OutputStream out = new BufferedOutputStream(new DigestOutputStream(spool, digest), BUFFER);
        try {
            if (format instanceof ComparisonFormat report) {
                compare(report, part, out);
            } else if (format instanceof OutputFormat graph) {
                store.read(data -> {
                    graph.write(data, part, LIMITS, out);
                    return graph;
                });
            }
            out.flush();
        } finally {
            places.release();
        }
        return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    }

    private void compare(ComparisonFormat format, Selection part, OutputStream out) throws IOException, BadRequest {
        if (part.depth() != Selection.USUAL_DEPTH) {
            throw new BadRequest(400, "A depth is for graphs: leave it out, or choose a graph");
        }
        long end = System.nanoTime() + LIMITS.time().toNanos();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        format.write(
                chronicle.eventsAround(part.around(), part.from(), part.to()).stream()
                        .peek(event -> requireTime(end))
                        .flatMap(event ->
                                chronicle.comparisons(event).stream().map(pair -> new Titled(event.label(), pair))),
                text);
        text.flush();
    }

    private static void requireTime(long end) {
        if (System.nanoTime() > end) {
            throw LimitReached.time();
        }
    }

    private static FileFormat format(String name) throws BadRequest {
        return FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        404,
                        FORMATS.stream()
                                .map(format -> PATH + format.name())
                                .collect(Collectors.joining(", ", "There are exports at ", ""))));
    }

    private static Selection part(Parameters given) throws BadRequest {
        for (String name : given.values().keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new BadRequest(
                        400, "There is no parameter '%s' here, only %s".formatted(name, String.join(", ", PARAMETERS)));
            }
        }
        try {
            Optional<String> depth = given.one("depth");
            return new Selection(
                    given.one("around").orElse(null),
                    depth.isPresent() ? Integer.parseInt(depth.get()) : Selection.USUAL_DEPTH,
                    given.day("from"),
                    given.day("to"));
        } catch (NumberFormatException e) {
            throw new BadRequest(400, "The depth is a number: got " + given.all("depth"));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, String.valueOf(e.getMessage()));
        }
    }

    private static int status(GraphException.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> 404;
            case AMBIGUOUS -> 400;
            case TOO_LARGE -> 413;
            case TOO_LONG -> 503;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
