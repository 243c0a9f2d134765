package org.parley.document.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document.Source;

/** What a page's JSON-LD says of its article. Pages nest it in lists and graphs and name publishers by reference. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[:/])?\\w*(?:Article|Posting|Report|PressRelease)");
    private static final int DEEPEST = 8;

    private final List<JsonNode> things = new ArrayList<>();

    private JsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                gather(JSON.readTree(script.data()), 0);
            } catch (JsonProcessingException notJson) {
                // A page with broken JSON-LD has other metadata, and says nothing here.
                continue;
            }
        }
    }

    static Source source(Document page) {
        JsonLd linked = new JsonLd(page);
        return linked.things.stream()
                .filter(thing ->
                        types(thing).anyMatch(type -> ARTICLE.matcher(type).matches()))
                .findFirst()
                .map(linked::source)
                .orElse(Source.UNKNOWN);
    }

    private Source source(JsonNode article) {
        String day = text(article.path("datePublished"));
        String url = text(article.path("url"));
        return new Source(
                text(article.path("headline")),
                names(article.path("publisher")),
                day == null ? null : PageFacts.day(day),
                names(article.path("author")),
                url != null && PageFacts.isAddress(url) ? url : null);
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            things.add(node);
        }
        node.forEach(child -> gather(child, depth + 1));
    }

    private static Stream<String> types(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return type.isArray() ? stream(type).map(JsonNode::asText) : Stream.of(type.asText());
    }

    /** The names of one or several people or bodies: given as text, as things, or by reference. */
    private @Nullable String names(JsonNode node) {
        Stream<JsonNode> bearers = node.isArray() ? stream(node) : Stream.of(node);
        String names =
                bearers.map(this::name).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String name(JsonNode bearer) {
        String name = text(bearer.isTextual() ? bearer : bearer.path("name"));
        if (name != null) {
            return PageFacts.isAddress(name) ? null : name;
        }
        String id = text(bearer.path("@id"));
        return things.stream()
                .filter(thing -> id != null && id.equals(text(thing.path("@id"))))
                .map(thing -> text(thing.path("name")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    private static @Nullable String text(JsonNode node) {
        String text =
                node.isTextual() ? Parser.unescapeEntities(node.asText(), false).strip() : "";
        return text.isEmpty() ? null : text.replaceAll("\\s+", " ");
    }
}
