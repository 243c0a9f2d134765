package org.parley.document.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** The words of a page's article as they are collected: title, then one paragraph a line, blank lines between. */
final class ArticleText implements NodeVisitor {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> OWN_LINES = Set.of("br", "tr", "dt", "dd", "td", "th", "figcaption", "li");

    /** Characters that mean nothing in a text and that pages strew about. */
    private static final Pattern LITTER = Pattern.compile("[\\p{Cc}\\u200B\\uFEFF\\u00AD&&[^\\s]]");

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Block.Kind> told = new HashMap<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final Set<String> titles = new HashSet<>();
    private final int titleLength;
    private Block.@Nullable Kind kind;

    ArticleText(@Nullable String title) {
        if (title != null) {
            titles.add(title);
            kind = Block.Kind.title;
            paragraph.append(title);
            close();
        }
        titleLength = text.length();
    }

    void add(Element article) {
        NodeTraversor.traverse(this, article);
        close();
    }

    /** How much there is beside the title. */
    int length() {
        return text.length() - titleLength;
    }

    Content words(Document.Source source) {
        return new Content.Words(text.toString(), source, told);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            paragraph.append(words.getWholeText());
        } else if (node instanceof Element element && breaksLine(element)) {
            close();
            kind = kindOf(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && breaksLine(element)) {
            close();
        }
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || OWN_LINES.contains(element.normalName());
    }

    private Block.@Nullable Kind kindOf(Element element) {
        return switch (element.normalName()) {
            case "figcaption" -> Block.Kind.caption;
            case "li" -> Block.Kind.item;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.heading;
            case "p", "div", "span" -> element.closest("figcaption") != null ? Block.Kind.caption : insideItem(element);
            default -> null;
        };
    }

    private static Block.@Nullable Kind insideItem(Element element) {
        return element.closest("li") != null ? Block.Kind.item : null;
    }

    private void close() {
        String words = SPACES.matcher(LITTER.matcher(paragraph).replaceAll(""))
                .replaceAll(" ")
                .strip();
        paragraph.setLength(0);
        boolean isTitleAgain = kind != Block.Kind.title && titles.contains(words);
        if (!words.isEmpty() && !isTitleAgain) {
            text.append(text.isEmpty() ? "" : "\n");
            if (kind != null) {
                told.put(text.length(), kind);
            }
            text.append(words).append('\n');
        }
        kind = null;
    }
}
