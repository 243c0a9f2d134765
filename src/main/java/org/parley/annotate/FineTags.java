package org.parley.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.learn.Treebank;

/**
 * The tags that tagger and parser work with: a universal part of speech with the treebank's own, as "VERB VBD". They tell
 * a participle from an infinitive, which the universal ones do not. Each has a number, the most frequent the lowest.
 */
final class FineTags {
    private static final int MOST = 60;
    private static final int RARE = 20;

    private final List<String> names;
    private final Tag[] universal;

    private FineTags(List<String> names) {
        this.names = List.copyOf(names);
        this.universal = names.stream().map(FineTags::universal).toArray(Tag[]::new);
    }

    /** The pairs that a treebank has often, and for each universal part of speech the one that it has most. */
    static FineTags of(List<Treebank.Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Treebank.Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tags().length; i++) {
                counts.merge(name(sentence, i), 1, Integer::sum);
            }
        }
        List<String> byCount = counts.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -counts.getOrDefault(name, 0)))
                .toList();
        Set<Tag> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String name : byCount) {
            boolean first = seen.add(universal(name));
            if (first || (counts.getOrDefault(name, 0) >= RARE && names.size() < MOST)) {
                names.add(name);
            }
        }
        return new FineTags(names);
    }

    private static String name(Treebank.Sentence sentence, int word) {
        return sentence.tags()[word] + " " + sentence.finerTags()[word];
    }

    private static Tag universal(String name) {
        return Tag.valueOf(name.substring(0, name.indexOf(' ')));
    }

    int count() {
        return universal.length;
    }

    Tag universal(int number) {
        return universal[number];
    }

    /** The most frequent tag of a universal part of speech. */
    int first(Tag tag) {
        return List.of(universal).indexOf(tag);
    }

    /** The tag of a word of the treebank; a pair that is too rare counts as the most frequent of its part of speech. */
    int of(Treebank.Sentence sentence, int word) {
        int exact = names.indexOf(name(sentence, word));
        return exact >= 0 ? exact : first(Tag.valueOf(sentence.tags()[word]));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    static FineTags read(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return new FineTags(names);
    }
}
