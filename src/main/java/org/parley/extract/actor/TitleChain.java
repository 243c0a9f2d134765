package org.parley.extract.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Words;

/**
 * Titles that follow each other before a name: "Prime Minister of India Shri", "H.E. Mr.", "Crown Prince and Prime
 * Minister".
 *
 * @param role the first office as the text writes it, null where there are honorifics only
 * @param office the gazetteer's name of that office, empty where there is none
 * @param of whose office it is, where "of" says so
 * @param to index of the token behind it
 */
record TitleChain(
        @Nullable String role, String office, @Nullable Entry of, int to) {
    /** The titles that begin at a token. */
    static Optional<TitleChain> at(Words words, int from) {
        return one(words, from).map(first -> {
            TitleChain chain = first;
            Optional<TitleChain> next = one(words, chain.to());
            while (next.isPresent()) {
                chain = chain.with(next.get());
                next = one(words, chain.to());
            }
            return chain;
        });
    }

    private static Optional<TitleChain> one(Words words, int from) {
        if (!words.has(from)) {
            return Optional.empty();
        }
        int at = words.lower(from).equals("and") ? from + 1 : from;
        return Titles.STANDARD.at(words, at).map(found -> {
            boolean honorific = found.title().honorific();
            Optional<Owners.Following> of =
                    honorific ? Optional.empty() : new Owners(words, java.util.List.of()).after(found.to());
            return new TitleChain(
                    honorific ? null : Titles.role(words, found),
                    found.title().office(),
                    of.map(Owners.Following::entry).orElse(null),
                    of.map(Owners.Following::to).orElse(found.to()));
        });
    }

    private TitleChain with(TitleChain next) {
        return new TitleChain(
                role == null ? next.role : role,
                role == null ? next.office : office,
                of == null ? next.of : of,
                next.to);
    }
}
