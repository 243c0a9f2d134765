package org.parley.export.comparison;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Contrast;

/** A page of its own that needs no other file: a table of the points with the words of both sides and what was found. */
final class Html implements ComparisonFormat {
    private static final String STYLE = """
            body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.5rem .7rem;text-align:left;vertical-align:top}
            thead th{background:#f2f2f2}td p{margin:0 0 .4rem}.note{color:#444;font-size:.9rem}.status{font-weight:600}
            tr.contradicts th{border-left:6px solid #b3261e}tr.narrowerInA th,tr.narrowerInB th{border-left:6px solid #b26a00}
            tr.both th{border-left:6px solid #2e7d32}tr.onlyA th,tr.onlyB th{border-left:6px solid #5f6368}
            """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String write(Titled comparison) {
        return write(List.of(comparison));
    }

    @Override
    public void write(Stream<Titled> comparisons, Appendable out) throws IOException {
        Iterator<Titled> all = comparisons.iterator();
        Optional<Titled> first = all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        String title = first.filter(only -> !all.hasNext()).map(Titled::title).orElse("Accounts compared");
        String[] around = page(title).split("(?=</body>)", 2);
        out.append("<!doctype html>\n").append(around[0].stripTrailing());
        if (first.isPresent()) {
            out.append('\n').append(section(first.get()));
        }
        while (all.hasNext()) {
            out.append('\n').append(section(all.next()));
        }
        out.append('\n').append(around[1]).append('\n');
    }

    private static String page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().indentAmount(1);
        page.expectFirst("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        return page.expectFirst("html").outerHtml();
    }

    private static String section(Titled comparison) {
        Element section = new Element("section");
        Comparing comparing = comparison.comparing();
        section.appendElement("h1").text(comparison.title());
        section.appendElement("p").text(Cells.summary(comparing.contrasts()));
        accounts(section.appendElement("ul"), comparing);
        Element rows = table(section, "point", comparing);
        comparing.contrasts().forEach(contrast -> row(rows, contrast));
        candidates(section, comparing);
        return section.outerHtml();
    }

    private static void accounts(Element list, Comparing comparing) {
        for (Account account : List.of(comparing.left(), comparing.right())) {
            list.appendElement("li").text(Cells.source(account));
        }
    }

    private static Element table(Element body, String first, Comparing comparing) {
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of(first, comparing.left().label(), comparing.right().label())
                .forEach(title -> head.appendElement("th").attr("scope", "col").text(title));
        return table.appendElement("tbody");
    }

    private static void row(Element rows, Contrast contrast) {
        Element row = rows.appendElement("tr").addClass(contrast.relation().name());
        Element point = row.appendElement("th").attr("scope", "row");
        point.appendElement("p").text(contrast.label());
        point.appendElement("p").addClass("note").text(Cells.relation(contrast.relation()));
        cell(row, contrast.left());
        cell(row, contrast.right());
        rows.appendElement("tr")
                .addClass(contrast.relation().name())
                .appendElement("td")
                .attr("colspan", "3")
                .addClass("note")
                .text(contrast.sentence());
    }

    private static void cell(Element row, List<Claim> claims) {
        Element cell = row.appendElement("td");
        Cells.claims(claims).forEach(claim -> cell.appendElement("p").text(claim));
    }

    private static void candidates(Element body, Comparing comparing) {
        if (!comparing.candidates().isEmpty()) {
            body.appendElement("h2").text("Perhaps the same point");
            Element rows = table(body, "score", comparing);
            comparing.candidates().forEach(candidate -> {
                Element row = rows.appendElement("tr");
                row.appendElement("th")
                        .attr("scope", "row")
                        .text(String.format(Locale.ROOT, "%.2f", candidate.score()));
                cell(row, candidate.left());
                cell(row, candidate.right());
            });
        }
    }
}
