package org.parley.document;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.document.format.Content;
import org.parley.document.format.InputFormat;
import org.parley.document.format.Limits;
import org.parley.document.layout.Layout;
import org.parley.model.text.Document;

/**
 * An input on its way to a document: what it is called, and what is known of it before anybody has read it.
 *
 * @param known what the command line, or else the folder's table, says of its source
 */
record Origin(String input, @Nullable Path file, String name, Document.Source known) {
    /** What XML 1.0 cannot hold. Those from U+0080 on, left behind by old encodings, do no harm and are kept. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n\u007F-\u009F]]");

    private static final Pattern LINE = Pattern.compile("[^\n]+");

    Reading.Refused refused(String reason, String remedy) {
        return new Reading.Refused(input, reason, remedy);
    }

    /** Reads the bytes with a format and lays the words out, or says why not. */
    Reading read(InputFormat format, byte[] bytes, @Nullable String charset, Limits limits) {
        if (bytes.length > limits.bytes()) {
            return tooLarge(limits);
        }
        return switch (format.read(bytes, charset, limits)) {
            case Content.Unreadable(String reason, String remedy) -> refused(reason, remedy);
            case Content.Words words -> laidOut(words, limits);
        };
    }

    Reading.Refused tooLarge(Limits limits) {
        return refused(
                "It is larger than %s.".formatted(limits.size()),
                "Split it into the single texts it holds, or keep only the article.");
    }

    private Reading laidOut(Content.Words words, Limits limits) {
        String text = words.text();
        if (text.isBlank()) {
            return refused("It holds no text.", "Give a file with words in it, or leave this one out.");
        }
        var control = CONTROL.matcher(text);
        if (control.find()) {
            return refused(
                    "It holds the control character U+%04X at offset %d."
                            .formatted((int) text.charAt(control.start()), text.codePointCount(0, control.start())),
                    "Remove it: a text has only letters, signs, tabs and line breaks.");
        }
        if (LINE.matcher(text).results().anyMatch(line -> line.end() - line.start() > limits.paragraph())) {
            return refused(
                    "It holds a paragraph of more than %d characters.".formatted(limits.paragraph()),
                    "Put line breaks between its paragraphs, or make sure that it is a text at all.");
        }
        Document document = Layout.of(name, text, known.or(words.source()), words.told());
        return new Reading.Accepted(input, file, document);
    }
}
