package org.parley.store.syntax;

/** How deep the brackets of a query or an update go, read in one pass that knows strings, IRIs and comments. */
public final class Nesting {
    /** As deep as anybody may go. */
    public static final int DEEPEST = 100;

    private final String sparql;
    private int at;

    private Nesting(String sparql) {
        this.sparql = sparql;
    }

    public static int depth(String sparql) {
        return new Nesting(sparql).deepest();
    }

    private int deepest() {
        int depth = 0;
        int deepest = 0;
        for (; at < sparql.length(); at++) {
            switch (sparql.charAt(at)) {
                case '{', '(', '[' -> deepest = Math.max(deepest, ++depth);
                case '}', ')', ']' -> depth--;
                case '"', '\'' -> skipString(sparql.charAt(at));
                case '#' -> skipPast("\n");
                case '<' -> skipIri();
                default -> {}
            }
        }
        return deepest;
    }

    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        String end = sparql.startsWith(three, at) ? three : three.substring(2);
        at += end.length();
        while (at < sparql.length() && !sparql.startsWith(end, at)) {
            at += sparql.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length() - 1;
    }

    /** Past an IRI, or nowhere if this is the sign for less. */
    private void skipIri() {
        int end = at + 1;
        while (end < sparql.length() && " \t\r\n<\"{}|^`\\".indexOf(sparql.charAt(end)) < 0) {
            if (sparql.charAt(end) == '>') {
                at = end;
                return;
            }
            end++;
        }
    }

    private void skipPast(String end) {
        int found = sparql.indexOf(end, at);
        at = found < 0 ? sparql.length() : found;
    }
}
