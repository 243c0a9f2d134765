package org.parley.rdf.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A name as it stands in an IRI: small ASCII letters and digits, words joined by hyphens. */
public final class Slug {
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Integer, String> WHOLE_LETTERS = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ı', "i", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'þ', "th", (int) 'ð', "d", (int) 'ə', "e");

    private static final int SHORT_DIGEST = 16;

    /** A name in another script, which leaves no ASCII letter, becomes the beginning of its digest. */
    public static String of(String name) {
        String slug = fold(name.replace("+", " plus "))
                .replaceAll("['’ʼ‘`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" + digest(name) : slug;
    }

    /** A name of the ontology: fullCeasefire becomes full-ceasefire. */
    public static String ofTerm(String camelCase) {
        return of(camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
    }

    /** Small letters without accents. */
    public static String fold(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        return bare.codePoints()
                .mapToObj(letter -> WHOLE_LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /** The first digits of a text's SHA-256, enough to tell the texts of one store apart. */
    public static String digest(String text) {
        return sha256(text).substring(0, SHORT_DIGEST);
    }

    /** The text's SHA-256 over its UTF-8, in small hexadecimal digits. */
    public static String sha256(String text) {
        return digest("SHA-256", text);
    }

    /** The text's SHA-1 over its UTF-8: long enough to name a sentence or a pair of things. */
    public static String sha1(String text) {
        return digest("SHA-1", text);
    }

    private static String digest(String algorithm, String text) {
        try {
            byte[] bytes = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }

    private Slug() {}
}
