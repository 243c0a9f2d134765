package org.parley.cli.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.parley.chronicle.Chronicle;
import org.parley.cli.console.Console;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.export.graph.Selection;

/** How the accounts in some part of a store compare, written event by event. */
record Comparisons(Chronicle chronicle, Selection part) {
    /** Writes them as they are found, and tells the person if there are none. */
    void write(ComparisonFormat format, OutputStream out, Console console) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        format.write(all().peek(each -> found.set(true)), text);
        text.flush();
        if (!found.get()) {
            console.tell("There are no two accounts to compare. See parley events for what there is.");
        }
    }

    private Stream<Titled> all() {
        return chronicle.eventsAround(part.around(), part.from(), part.to()).stream()
                .flatMap(event -> chronicle.comparisons(event).stream().map(pair -> new Titled(event.label(), pair)));
    }
}
