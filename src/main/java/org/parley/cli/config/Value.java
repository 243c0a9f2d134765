package org.parley.cli.config;

/**
 * A setting's value that is not the default.
 *
 * @param origin where it was set: an option, a variable, or a file and a line
 */
public record Value(String key, String text, String origin) {
    /** As it may be shown: a password in an address is not. */
    @Override
    public String toString() {
        return "%s = %s (%s)".formatted(key, text.replaceAll("//[^/@\\s]*@", "//...@"), origin);
    }
}
