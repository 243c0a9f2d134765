package org.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.BadMessageException;
import org.jspecify.annotations.Nullable;

/** What a client sends, read under limits of size and time; compressed bodies are not taken, since one may hold any number. */
public final class Body {
    /** How long a client may take to send. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]*)", Pattern.CASE_INSENSITIVE);

    private final HttpServletRequest request;
    private final int largest;

    /** The body of a request, of which so many bytes are read at most. */
    public Body(HttpServletRequest request, int largest) throws BadRequest {
        if (request.getHeader("Content-Encoding") != null) {
            throw new BadRequest(415, "Send it uncompressed: no Content-Encoding is taken");
        }
        if (request.getContentLengthLong() > largest) {
            throw tooLarge(largest);
        }
        this.request = request;
        this.largest = largest;
    }

    /** The media type of a request without its parameters; empty if none is given. Jetty's own getter fails on odd ones. */
    public static String type(HttpServletRequest request) {
        return type(request.getHeader("Content-Type"));
    }

    /** A media type without its parameters; empty if none is given. */
    public static String type(@Nullable String contentType) {
        return Optional.ofNullable(contentType)
                .orElse("")
                .replaceAll(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** All of it as text, which must be UTF-8. */
    public String text() throws IOException, BadRequest {
        Matcher charset = CHARSET.matcher(
                Optional.ofNullable(request.getHeader("Content-Type")).orElse(""));
        if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
            throw new BadRequest(415, "Send it in UTF-8: %s is not read".formatted(charset.group(1)));
        }
        try (InputStream in = stream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest(400, "This is not UTF-8. Send it in UTF-8");
        } catch (Overrun e) {
            throw e.request();
        }
    }

    /** Its bytes; reading fails with an {@link Overrun} when there are too many, or when it takes too long. */
    public InputStream stream() throws IOException {
        return limited(request.getInputStream(), largest);
    }

    /** A part of a body, with a limit of its own. */
    public static InputStream limited(InputStream part, int largest) {
        return new Limited(part, largest);
    }

    private static BadRequest tooLarge(int largest) {
        return new BadRequest(413, "A body of more than %,d bytes is not read here".formatted(largest));
    }

    private static BadRequest tooSlow() {
        return new BadRequest(
                408,
                "The body comes too slowly: it may take %d minutes, and may not stand still. Send it again, or in parts"
                        .formatted(LONGEST.toMinutes()));
    }

    /** The end of reading a body that is too large, too slow, or broken in its framing. */
    public static final class Overrun extends IOException {
        private static final long serialVersionUID = 1L;

        private final BadRequest request;

        Overrun(BadRequest request) {
            super(request.reason());
            this.request = request;
        }

        public BadRequest request() {
            return request;
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private final int largest;
        private long read;

        Limited(InputStream body, int largest) {
            super(body);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int some = super.read(bytes, from, length);
                count(Math.max(0, some));
                return some;
            } catch (BadMessageException e) {
                throw new Overrun(new BadRequest(400, "The body cannot be read: " + e.getReason()));
            } catch (IOException e) {
                throw e.getCause() instanceof TimeoutException ? new Overrun(tooSlow()) : e;
            }
        }

        private void count(int more) throws Overrun {
            read += more;
            if (read > largest) {
                throw new Overrun(tooLarge(largest));
            }
            if (System.nanoTime() > end) {
                throw new Overrun(tooSlow());
            }
        }
    }
}
