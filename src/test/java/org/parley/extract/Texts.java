package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.annotate.Analysis;
import org.parley.annotate.Annotator;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.model.text.Text;

/** Texts for tests, a paragraph a line; a line that opens with a dash is a list item, one with # the title. */
public final class Texts {
    private static final Annotator ANNOTATOR = Annotator.standard();

    private Texts() {}

    public static Analysis analysis(String characters) {
        var text = new Text(characters);
        List<Block> blocks = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        int at = 0;
        for (String line : characters.split("\n", -1)) {
            if (!line.isBlank()) {
                int from = line.startsWith("# ") ? at + 2 : at;
                Span span = text.span(from, at + line.length());
                blocks.add(new Block(kind(line), span, seen.get(line)));
                seen.putIfAbsent(line, span);
            }
            at += line.length() + 1;
        }
        return ANNOTATOR.annotate(new Document("test", text, Document.Source.UNKNOWN, blocks));
    }

    private static Block.Kind kind(String line) {
        if (line.startsWith("# ")) {
            return Block.Kind.title;
        }
        return line.startsWith("– ") ? Block.Kind.item : Block.Kind.body;
    }
}
