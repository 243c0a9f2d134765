package org.parley.serve.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.export.OutputFormat;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;
import org.parley.store.Store;

/** The whole store as files to fetch. A file is written when it is first asked for, and kept until the store changes. */
public final class Dumps extends Page {
    /** Those in RDF; what else there is shows parts. */
    static final List<OutputFormat> FORMATS =
            OutputFormat.ALL.stream().filter(format -> !format.takesParts()).toList();

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/dump/parley.";

    private final transient Map<String, Remembered<DumpFile>> dumps = new LinkedHashMap<>();

    public Dumps(Store store) {
        super("/dump/*");
        FORMATS.forEach(format -> dumps.put(path(format), new Remembered<>(store, new DumpWriter(store, format))));
    }

    /** Where the dump in a format lies. */
    static String path(OutputFormat format) {
        return PATH + format.name();
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Remembered<DumpFile> wanted = dumps.get(request.getRequestURI());
        if (wanted == null) {
            throw new BadRequest(404, "There are dumps at " + String.join(", ", dumps.keySet()));
        }
        DumpFile dump = written(wanted, asksForCurrent(request));
        if (!reply.isKnown(dump.tag())) {
            reply.file(dump.mediaType(), dump.file());
        }
    }

    /** RFC 9111, section 5.2.1.4: nothing kept is to be given without a look at what stands now. */
    private static boolean asksForCurrent(HttpServletRequest request) {
        String wish = request.getHeader("Cache-Control");
        return wish != null && wish.toLowerCase(Locale.ROOT).contains("no-cache");
    }

    private static DumpFile written(Remembered<DumpFile> wanted, boolean current) throws BadRequest {
        try {
            return current ? wanted.current() : wanted.get();
        } catch (UncheckedIOException e) {
            throw new BadRequest(503, "The dump cannot be written now: its disk may be full. Try again later");
        }
    }
}
