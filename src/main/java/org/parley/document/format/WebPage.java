package org.parley.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: the article in it, found as a browser's reading view does, and what its metadata says of its source. */
final class WebPage implements InputFormat {
    private static final System.Logger LOG = System.getLogger(WebPage.class.getName());

    /** What is never text, though a page may hide text in it. */
    private static final String NO_TEXT =
            "script, style, noscript, template, svg, iframe, button, input, select, textarea, [hidden], nav";

    /** Where pages keep their article, if the reading view finds none. */
    private static final List<String> ARTICLE_PLACES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "#content, .content, .article");

    /** Anything shorter is a menu or a notice. */
    private static final int SHORTEST_ARTICLE = 100;

    @Override
    public List<String> endings() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public boolean recognises(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }

    @Override
    public Content read(byte[] bytes, @Nullable String charset, Limits limits) {
        return TimeLimit.within(limits.time(), () -> read(bytes, charset), failure -> failure);
    }

    private static Content read(byte[] bytes, @Nullable String charset) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        LOG.log(System.Logger.Level.DEBUG, "A page was read as {0}, as it declares", page.charset());
        PageFacts facts = PageFacts.of(page);
        page.select(NO_TEXT).remove();
        ArticleText text = new ArticleText(facts.title());
        Element article = article(page);
        if (article != null) {
            text.add(article);
        }
        if (text.length() < SHORTEST_ARTICLE) {
            return new Content.Unreadable(
                    "The page holds no article text; it may be a list of links, or made by scripts.",
                    "Open it in a browser and save the article's words as a .txt file.");
        }
        return text.words(facts.source());
    }

    private static @Nullable Element article(Document page) {
        Article found = new Readability4J("", page.clone()).parse();
        Element readable = found.getArticleContent();
        if (readable != null && readable.text().length() >= SHORTEST_ARTICLE) {
            return readable;
        }
        return ARTICLE_PLACES.stream()
                .map(page::selectFirst)
                .filter(place -> place != null && place.text().length() >= SHORTEST_ARTICLE)
                .findFirst()
                .orElse(null);
    }
}
