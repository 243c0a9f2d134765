package org.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.BadMessageException;
import org.parley.store.query.Refusal;
import org.parley.store.query.Spool;

/** An answer to one request. It is sent only when it is whole, compressed if the client likes that and it is worth it. */
public final class Reply {
    private static final String VARY = "Accept, Accept-Encoding";
    private static final int WORTH_COMPRESSING = 1_400;
    private static final int HEARD_OUT = 16 << 20;
    private static final Duration HEARD_SO_LONG = Duration.ofSeconds(2);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public Reply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** A plain sentence for a person, sent after the request was heard out, or its sender would see a broken pipe. */
    public void message(int status, String text) throws IOException {
        refusal(status, "text/plain", text + "\n");
    }

    /** Why there is no other answer, sent after the request was heard out. */
    public void refusal(int status, String type, String text) throws IOException {
        hearOut();
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Parley\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Parley\"");
        }
        text(status, type, text);
    }

    /** What is wrong with the request. */
    public void refusal(BadRequest request) throws IOException {
        if (!request.methods().isEmpty()) {
            header("Allow", request.methods());
        }
        message(request.status(), request.reason());
    }

    private void hearOut() throws IOException {
        long end = System.nanoTime() + HEARD_SO_LONG.toNanos();
        byte[] unread = new byte[1 << 13];
        InputStream body = request.getInputStream();
        try {
            for (int heard = 0, more = 0; more >= 0 && heard < HEARD_OUT && System.nanoTime() < end; heard += more) {
                more = body.read(unread);
            }
        } catch (IOException | BadMessageException e) {
            response.setHeader("Connection", "close"); // there is no more to hear, and this may be what is wrong
        }
    }

    /** An answer that is its status alone. */
    public void nothing(int status) {
        response.setStatus(status);
    }

    public void refusal(Refusal refusal) throws IOException {
        int status = switch (refusal.reason()) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NO_SUCH_FORM -> 406;
            case TOO_LONG, TOO_LARGE -> 413;
            case UNREACHED -> 502;
            case TIMED_OUT, BUSY -> 503;
            case FAILED -> 500;
        };
        if (refusal.reason() == Refusal.Reason.BUSY) {
            response.setHeader("Retry-After", "5");
        }
        message(status, refusal.message());
    }

    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    /**
     * Tags the answer, and says that nothing changed if the client has it already: then there is no more to send. The
     * tag is a weak one, for the answer may go out compressed or not.
     */
    public boolean isKnown(String tag) {
        String weak = "W/\"" + tag + "\"";
        header("ETag", weak);
        header("Cache-Control", "no-cache");
        boolean known = Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(weak) || ("W/" + each).equals(weak));
        if (known) {
            response.setStatus(304);
            header("Vary", VARY);
        }
        return known;
    }

    /** Sends the client elsewhere; the address was made here, never by the client. */
    public void seeOther(String address) throws IOException {
        header("Location", address);
        send(303, "text/plain", ("See " + address + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Names a thing that belongs to the answer, as RFC 8288 has it. To be called before the answer is sent. */
    public void link(String target, String relation) {
        response.addHeader("Link", "<%s>; rel=\"%s\"".formatted(target, relation));
    }

    public void text(String type, String text) throws IOException {
        text(200, type, text);
    }

    public void text(int status, String type, String text) throws IOException {
        send(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(int status, String type, byte[] body) throws IOException {
        head(status, type, body.length);
        try (OutputStream out = body(body.length)) {
            out.write(body);
        }
    }

    public void spooled(String type, Spool answer) throws IOException {
        head(200, type, answer.size());
        try (OutputStream out = body(answer.size())) {
            answer.copyTo(out);
        }
    }

    public void file(String type, Path file) throws IOException {
        long size = Files.size(file);
        head(200, type, size);
        try (OutputStream out = body(size)) {
            Files.copy(file, out);
        }
    }

    private void head(int status, String type, long size) {
        response.setStatus(status);
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.setHeader("Vary", VARY);
        if (compresses(size)) {
            response.setHeader("Content-Encoding", "gzip");
        } else {
            response.setContentLengthLong(size);
        }
    }

    private OutputStream body(long size) throws IOException {
        OutputStream out = response.getOutputStream();
        return compresses(size) ? new GZIPOutputStream(out, 1 << 13) : out;
    }

    private boolean compresses(long size) {
        return size > WORTH_COMPRESSING
                && Accepted.of(request, "Accept-Encoding").quality("gzip") > 0;
    }
}
