package org.parley.document.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document.Source;

/** What a page says of itself: JSON-LD first, then OpenGraph, then other metadata, then marks in the page. */
record PageFacts(Source source) {
    /** A place where pages keep a fact: which element, and its attribute, or its text if that is empty. */
    private record Place(String selector, String attribute) {}

    private static final List<Place> TITLES =
            List.of(meta("og:title"), meta("twitter:title"), meta("dc.title"), new Place("h1", ""));
    private static final List<Place> PUBLISHERS =
            List.of(meta("og:site_name"), meta("dc.publisher"), meta("dcterms.publisher"), meta("application-name"));
    private static final List<Place> AUTHORS = List.of(
            meta("author"),
            meta("article:author"),
            meta("dc.creator"),
            new Place("[itemprop=author] [itemprop=name]", ""),
            new Place("[rel=author]", ""));
    private static final List<Place> DAYS = List.of(
            meta("article:published_time"),
            meta("og:published_time"),
            meta("datepublished"),
            meta("date"),
            meta("pubdate"),
            meta("publishdate"),
            meta("publish-date"),
            meta("publication_date"),
            meta("dc.date"),
            meta("dc.date.issued"),
            meta("dcterms.created"),
            meta("dcterms.issued"),
            meta("parsely-pub-date"),
            new Place("[itemprop=datePublished]", "content"),
            new Place("[itemprop=datePublished]", "datetime"),
            new Place("article time[datetime], main time[datetime], header time[datetime]", "datetime"),
            new Place("time[datetime]", "datetime"));
    private static final List<Place> ADDRESSES = List.of(new Place("link[rel=canonical]", "href"), meta("og:url"));

    /** What sites hang onto a page's title: " | The Site", " - The Site". */
    private static final Pattern SITE_NAME = Pattern.compile(" [|–—-] [^|–—-]{2,60}$");

    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d).*", Pattern.DOTALL);

    static PageFacts of(Document page) {
        Source linked = JsonLd.source(page);
        Source marked = new Source(
                first(page, TITLES).findFirst().or(() -> headTitle(page)).orElse(null),
                first(page, PUBLISHERS).findFirst().orElse(null),
                first(page, DAYS)
                        .flatMap(day -> Stream.ofNullable(day(day)))
                        .findFirst()
                        .orElse(null),
                first(page, AUTHORS)
                        .filter(name -> !isAddress(name))
                        .findFirst()
                        .orElse(null),
                first(page, ADDRESSES).filter(PageFacts::isAddress).findFirst().orElse(null));
        return new PageFacts(linked.or(marked));
    }

    @Nullable
    String title() {
        return source.title();
    }

    /** The day of an ISO time stamp, as written: where the page is made, that is the day. Null if it is none. */
    static @Nullable LocalDate day(String stamp) {
        Matcher matcher = DAY.matcher(stamp);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    private static Place meta(String name) {
        return new Place("meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(name), "content");
    }

    private static Stream<String> first(Document page, List<Place> places) {
        return places.stream()
                .map(place -> value(page.selectFirst(place.selector()), place.attribute()))
                .filter(Objects::nonNull);
    }

    private static @Nullable String value(@Nullable Element element, String attribute) {
        if (element == null) {
            return null;
        }
        String value = attribute.isEmpty() ? element.text() : element.attr(attribute);
        return value.isBlank() ? null : value.strip().replaceAll("\\s+", " ");
    }

    private static Optional<String> headTitle(Document page) {
        String title = SITE_NAME.matcher(page.title()).replaceFirst("").strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
