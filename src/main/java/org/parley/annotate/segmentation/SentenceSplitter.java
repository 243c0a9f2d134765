package org.parley.annotate.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/**
 * Finds where sentences end. A full stop that belongs to an abbreviation ends one only before a word that sentences
 * like to begin with; every other end mark does so unless a small letter follows. What runs on beyond all measure (a
 * table, a resolution) is cut at a comma or semicolon, so that a sentence's cost is bounded.
 */
public final class SentenceSplitter {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");
    private static final Set<String> BREAKS = Set.of(",", ";", ":");
    private static final int LONG = 300;
    private static final int LONGEST = 400;
    private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "»");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.){2,}");

    private final Set<String> openers;

    private SentenceSplitter(Set<String> openers) {
        this.openers = openers;
    }

    public static SentenceSplitter standard() {
        return new SentenceSplitter(RuleFile.rows("/lexicon/sentence-openers.tsv").stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The pieces of a block, sentence by sentence. */
    public List<List<Tokenizer.Piece>> split(List<Tokenizer.Piece> pieces) {
        List<List<Tokenizer.Piece>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = closed(pieces, i);
            if (end == pieces.size() || ends(pieces, i, end) || isEnough(pieces.get(i), end - start)) {
                sentences.add(pieces.subList(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < pieces.size()) {
            sentences.add(pieces.subList(start, pieces.size()));
        }
        return sentences;
    }

    /** The index behind the closing quotation marks and brackets that stick to a piece. */
    private static int closed(List<Tokenizer.Piece> pieces, int i) {
        int end = i + 1;
        boolean mark = ENDS.contains(pieces.get(i).text()) || isAcronym(pieces.get(i));
        while (mark
                && end < pieces.size()
                && CLOSERS.contains(pieces.get(end).text())
                && pieces.get(end).start() == pieces.get(end - 1).end()) {
            end++;
        }
        return end;
    }

    private boolean ends(List<Tokenizer.Piece> pieces, int i, int next) {
        Tokenizer.Piece follower = pieces.get(next);
        boolean apart = follower.start() > pieces.get(next - 1).end();
        if (isAcronym(pieces.get(i))) {
            return apart && openers.contains(follower.text());
        }
        return apart
                && ENDS.contains(pieces.get(i).text())
                && !Character.isLowerCase(follower.text().codePointAt(0));
    }

    private static boolean isEnough(Tokenizer.Piece piece, int length) {
        return length >= LONGEST || (length >= LONG && BREAKS.contains(piece.text()));
    }

    private static boolean isAcronym(Tokenizer.Piece piece) {
        return ACRONYM.matcher(piece.text()).matches()
                || piece.text().toLowerCase(Locale.ROOT).equals("etc.");
    }
}
