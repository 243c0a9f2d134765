package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.export.OutputFormat;
import org.parley.export.graph.GraphException;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Parameters;
import org.parley.serve.http.Reply;
import org.parley.store.Store;
import org.parley.store.query.Question;
import org.parley.store.query.Spool;

/** The graph for graph browsers at /export/FORMAT, whole or in part: around, depth, from, to as on the command line. */
final class GraphPage extends Page {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/export/";
    private static final List<String> PARAMETERS = List.of("around", "depth", "from", "to");
    private static final Limits LIMITS = new Limits(100_000, Question.USUAL_LIMIT);
    private static final int AT_ONCE = 2;
    private static final int TAG_BYTES = 16;
    private static final int BUFFER = 1 << 16;

    private final transient Store store;
    private final transient Semaphore places = new Semaphore(AT_ONCE);

    GraphPage(Store store) {
        super(PATH + "*");
        this.store = store;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        OutputFormat format = format(request.getRequestURI().substring(PATH.length()));
        Selection part = part(Parameters.of(request.getQueryString()));
        try (Spool spool = new Spool()) {
            String tag = draw(format, part, spool, reply);
            if (!reply.isKnown(tag)) {
                reply.header("Content-Disposition", "attachment; filename=\"parley." + format.ending() + "\"");
                reply.spooled(format.mediaType(), spool);
            }
        } catch (GraphException e) {
            throw new BadRequest(status(e.reason()), String.valueOf(e.getMessage()));
        }
    }

    /** Writes the graph; what tells it from others. */
    private String draw(OutputFormat format, Selection part, Spool spool, Reply reply) throws BadRequest {
        if (!places.tryAcquire()) {
            reply.header("Retry-After", "10");
            throw new BadRequest(503, "Other graphs are being drawn. Try again in a few seconds");
        }
        MessageDigest digest = sha256();
        try {
            store.read(data -> {
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(spool, digest), BUFFER);
                format.write(data, part, LIMITS, out);
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return format;
            });
        } finally {
            places.release();
        }
        return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    }

    private static OutputFormat format(String name) throws BadRequest {
        return OutputFormat.named(name)
                .filter(OutputFormat::takesParts)
                .orElseThrow(() -> new BadRequest(
                        404,
                        OutputFormat.ALL.stream()
                                .filter(OutputFormat::takesParts)
                                .map(format -> PATH + format.name())
                                .collect(Collectors.joining(", ", "There are graphs at ", ""))));
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
                    day(given, "from"),
                    day(given, "to"));
        } catch (NumberFormatException e) {
            throw new BadRequest(400, "The depth is a number: got " + given.all("depth"));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(Parameters given, String name) throws BadRequest {
        try {
            return given.one(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw new BadRequest(
                    400, "The parameter '%s' is a day such as 2025-03-18: got %s".formatted(name, given.all(name)));
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
