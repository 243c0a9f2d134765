package org.parley.extract;

import java.util.Optional;
import org.parley.extract.Gazetteer.Entry;
import org.parley.model.Block;
import org.parley.model.Document;

/** The lines above a text, which tell where it was written. */
final class Heads {
    /** The state whose seat or name stands on a line above the text: "New Delhi | 23 October". */
    static Optional<Entry> state(Document document) {
        return document.blocks().stream()
                .takeWhile(block ->
                        block.kind() != Block.Kind.body || block.span().text().length() < 90)
                .filter(block -> block.kind() != Block.Kind.title)
                .flatMap(block -> block.span().text().lines())
                .flatMap(line -> java.util.Arrays.stream(line.split("[|,–—]")))
                .flatMap(part ->
                        Gazetteer.STANDARD.read(part.strip(), document.text().characters()).stream())
                .map(Gazetteer.Reading::entry)
                .filter(entry -> entry.type() == org.parley.model.ActorType.State)
                .findFirst();
    }

    private Heads() {}
}
