package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.text.Block;
import org.parley.model.text.Block.Kind;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.model.text.Text;

/** A plain document for tests: the first line is the title, short lines above the first sentence are its head. */
final class Lines {
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)^(share:|more from|follow|read more|copyright|©|contact:|advert|most read|get the|back to|related|suggest|###|___|this post is|© .*|an illustration of).*");

    static Document document(String name, String characters, Document.Source source) {
        Text text = new Text(characters);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        boolean head = true;
        for (String line : characters.split("\n", -1)) {
            if (!line.isBlank()) {
                head &= blocks.isEmpty() || line.length() < 90;
                Span span = text.span(start, start + line.length());
                blocks.add(new Block(kind(line, blocks.isEmpty(), head), span, copy(blocks, span)));
            }
            start += line.length() + 1;
        }
        return new Document(name, text, source, blocks);
    }

    private static @org.jspecify.annotations.Nullable Span copy(List<Block> blocks, Span span) {
        return blocks.stream()
                .map(Block::span)
                .filter(other -> other.text().equals(span.text()) && span.text().length() > 40)
                .findFirst()
                .orElse(null);
    }

    private static Kind kind(String line, boolean first, boolean head) {
        if (first) {
            return Kind.title;
        }
        if (FURNITURE.matcher(line).matches()) {
            return Kind.boilerplate;
        }
        if (line.startsWith("By ")) {
            return Kind.byline;
        }
        if (head) {
            return line.endsWith(".") || line.endsWith(")") || line.endsWith("photo") || line.contains("From left")
                    ? Kind.caption
                    : Kind.dateline;
        }
        return line.startsWith("•") || line.startsWith("–") ? Kind.item : Kind.body;
    }

    private Lines() {}
}
