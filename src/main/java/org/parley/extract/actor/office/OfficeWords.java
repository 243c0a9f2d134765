package org.parley.extract.actor.office;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gender;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** Reads titles that are put together from the words of offices: "deputy water resources minister", "envoy for peace". */
final class OfficeWords {
    private static final int LONGEST = 9;
    private static final Map<String, Row> WORDS = RuleFile.rows("/lexicon/office-words.tsv").stream()
            .collect(toUnmodifiableMap(row -> Fold.of(row.get("word")), row -> row));
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> JOINTS = Set.of("and", "&", ",");

    private final Words words;

    OfficeWords(Words words) {
        this.words = words;
    }

    /** The longest title from a token on that is made of such words or goes on with them behind one of the lexicon's. */
    Titles.@Nullable Found at(int from, Titles.@Nullable Found lexical) {
        int end = head(from);
        if (lexical == null || (end > lexical.to() && !lexical.title().honorific())) {
            return end == from ? lexical : composed(from, end);
        }
        int to = lexical.title().honorific()
                ? lexical.to()
                : tail(lexical.to(), lexical.title().words().contains(" of "));
        return new Titles.Found(lexical.title(), from, to);
    }

    private Titles.Found composed(int from, int end) {
        int to = tail(end, false);
        return new Titles.Found(title(from, end, to), from, to);
    }

    private Titles.Title title(int from, int base, int to) {
        String written = Fold.of(words.characters(from, to));
        String office = Fold.of(words.characters(from, base)).replace("defense", "defence");
        boolean alone = to - from > 1
                && Optional.ofNullable(row(base - 1))
                        .filter(row -> row.get("alone").equals("yes"))
                        .isPresent();
        return new Titles.Title(written, office, alone ? Titles.Kind.office : Titles.Kind.generic, Gender.unknown);
    }

    /** Index behind the last head in a row of such words; the first index where there is none. */
    private int head(int from) {
        int end = from;
        for (int at = from; at < from + LONGEST && words.has(at); at++) {
            boolean joint = JOINTS.contains(words.lower(at)) && !words.lower(at).equals(",");
            boolean joins = joint && is(at - 1, "field") && isModifier(at + 1);
            if (row(at) == null && !joins) {
                break;
            }
            if (is(at, "head")) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Index behind "of Foreign Affairs and Trade"; the same index where no such words follow. */
    private int tail(int from, boolean begun) {
        int at = LINKS.contains(words.lower(from)) ? from + 1 : from;
        boolean joined = begun && JOINTS.contains(words.lower(from));
        if (at == from && !joined) {
            return from;
        }
        at = words.lower(at).equals("the") ? at + 1 : at;
        int to = fields(at, from);
        return to == from || startsName(to) || isOffice(to) ? from : to;
    }

    private int fields(int start, int none) {
        int to = none;
        int at = start;
        while (words.has(at) && at < start + LONGEST) {
            boolean field = is(at, "field") || (is(at, "prefix") && is(at + 1, "field"));
            if (!field && !(JOINTS.contains(words.lower(at)) && isField(at + 1))) {
                break;
            }
            at++;
            if (field) {
                to = at;
            }
        }
        return to;
    }

    /** A field that no head follows: "and Trade", not "and Trade Minister". */
    private boolean isField(int at) {
        return (is(at, "field") || (is(at, "prefix") && is(at + 1, "field"))) && head(at) == at;
    }

    private boolean isOffice(int at) {
        return is(at, "head") || is(at, "prefix");
    }

    /** A small noun, or one that bodies are named by, means that the words before it were no office: "foreign affairs committee". */
    private boolean startsName(int at) {
        return (words.is(at, Tag.NOUN, Tag.ADJ) && !words.capitalised(at))
                || (words.has(at) && Organisations.hasHead(words, at, at + 1));
    }

    private boolean isModifier(int at) {
        return is(at, "field") || is(at, "prefix");
    }

    private boolean is(int at, String part) {
        Row row = row(at);
        return row != null && row.get("part").equals(part);
    }

    private @Nullable Row row(int at) {
        return words.has(at) ? WORDS.get(Fold.of(words.lower(at))) : null;
    }
}
