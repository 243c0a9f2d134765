package org.parley.document;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.document.format.TimeLimit;
import org.parley.model.text.Document.Source;

/** An http(s) address the user gave, checked before anything is asked of the network. */
record WebAddress(String address) {
    Reading read(ReadingOptions options) {
        Source known = options.given().or(new Source(null, null, null, null, address));
        URI uri = uri();
        if (uri == null || uri.getHost() == null) {
            return new Reading.Refused(
                    address, "The address is malformed.", "Check it: it must name a host, and odd signs are escaped.");
        }
        Origin origin = new Origin(address, null, name(uri), known);
        if (!isWeb(uri)) {
            return origin.refused("Only http and https addresses are read.", "Fetch it yourself and give the file.");
        }
        return TimeLimit.within(
                options.limits().time(),
                () -> new Fetch(origin, options.limits()).from(uri),
                failure -> origin.refused(failure.reason(), failure.remedy()));
    }

    static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private @Nullable URI uri() {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The last part of the path, or the host where there is none, in characters that every file system takes. */
    private static String name(URI uri) {
        String path = String.valueOf(uri.getPath()).replaceAll("/+$", "");
        String last = Folder.withoutEnding(path.substring(path.lastIndexOf('/') + 1));
        String name = last.isEmpty() ? uri.getHost() : last;
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
