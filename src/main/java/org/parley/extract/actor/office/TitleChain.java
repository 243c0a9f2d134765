package org.parley.extract.actor.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Words;

/**
 * Titles that follow each other before a name: "Prime Minister of India Shri", "H.E. Mr.", "Crown Prince and Prime
 * Minister".
 *
 * @param role the first office as the text writes it, a rank where there is no office, null where there are honorifics only
 * @param title that title, or the last honorific
 * @param of whose office it is, where "of" says so
 * @param sent whether it ends with where or to whom somebody is sent: "envoy to Yemen", "adviser to the Houthis"
 * @param to index of the token behind it
 */
public record TitleChain(
        @Nullable String role, Titles.Title title, @Nullable Entry of, boolean sent, int to) {
    /** The titles that begin at a token. */
    public static Optional<TitleChain> at(Words words, int from) {
        return one(words, from).map(first -> {
            TitleChain chain = first;
            Optional<TitleChain> next = next(words, chain);
            while (next.isPresent()) {
                chain = chain.with(next.get());
                next = next(words, chain);
            }
            return chain;
        });
    }

    /** Where the name begins behind a comma and further titles: ", H.E. Mr.", ", the Hon.". */
    public static int behindComma(Words words, int comma) {
        int at = words.lower(comma + 1).equals("the") ? comma + 2 : comma + 1;
        return at(words, at).map(TitleChain::to).orElse(comma + 1);
    }

    /** The gazetteer's name of the office; empty where there is none. */
    public String office() {
        return title.office();
    }

    /** "and Prime Minister", "the Amir" behind "His Highness". */
    private static Optional<TitleChain> next(Words words, TitleChain chain) {
        int at = chain.to;
        if (chain.sent && !words.lower(at).equals("and")) {
            return one(words, at).filter(next -> next.title.honorific());
        }
        boolean article = chain.title.honorific() && words.lower(at).equals("the");
        boolean joined = words.lower(at).equals("and");
        return one(words, joined || article ? at + 1 : at).filter(next -> !joined || !chain.parts(next));
    }

    /** "The President and Prime Minister Lee": two leaders' offices joined are two persons'. */
    private boolean parts(TitleChain next) {
        return title.leads() && next.title.leads() && !office().equals(next.office());
    }

    private static Optional<TitleChain> one(Words words, int from) {
        return words.has(from) ? Titles.STANDARD.at(words, from).map(found -> of(words, found)) : Optional.empty();
    }

    private static TitleChain of(Words words, Titles.Found found) {
        boolean honorific = found.title().honorific();
        Optional<Complement> of = honorific ? Optional.empty() : Complement.after(words, found.to());
        return new TitleChain(
                honorific ? null : Titles.role(words, found),
                found.title(),
                of.filter(Complement::owns)
                        .or(() -> of.filter(to -> found.title().speaksFor()))
                        .map(Complement::entry)
                        .orElse(null),
                of.isPresent() && !of.get().owns(),
                of.map(Complement::to).orElse(found.to()));
    }

    private TitleChain with(TitleChain next) {
        boolean keeps = role != null && (title.kind() != Titles.Kind.rank || next.role == null);
        return new TitleChain(
                keeps ? role : next.role, keeps ? title : next.title, of == null ? next.of : of, next.sent, next.to);
    }
}
