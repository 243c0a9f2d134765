package org.parley.cli.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.document.ReadingOptions;
import org.parley.document.format.Limits;
import org.parley.model.text.Document;
import picocli.CommandLine.Option;

/** What the user says of the texts' source; it counts for more than what the texts or their folder say. */
public final class SourceOptions {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day the texts were published; weekdays in them count from it.")
    private @Nullable LocalDate date;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published them.")
    private @Nullable String publisher;

    @Option(names = "--title", paramLabel = "TITLE", description = "Their title.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "Where they were published.")
    private @Nullable String url;

    public ReadingOptions reading() {
        return new ReadingOptions(new Document.Source(title, publisher, date, null, url), Limits.DEFAULT);
    }
}
