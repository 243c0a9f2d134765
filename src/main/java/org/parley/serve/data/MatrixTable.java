package org.parley.serve.data;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.chronicle.Matrix;
import org.parley.compare.timeline.Testimony;
import org.parley.serve.http.Html;

/** Accounts against measures as a page shows them: what each account says of each measure, and what comparison found. */
final class MatrixTable {
    static void write(Html page, Matrix matrix, Addresses addresses) {
        page.element("h2", "How the accounts compare");
        if (!matrix.rows().isEmpty()) {
            page.tag("<table><thead><tr><th scope=\"col\">measure</th>");
            matrix.tellers()
                    .forEach(teller ->
                            page.tag("<th scope=\"col\">").text(teller).tag("</th>"));
            page.tag("<th scope=\"col\">findings</th></tr></thead><tbody>");
            matrix.rows().forEach(row -> row(page, matrix, row, addresses));
            page.tag("</tbody></table>");
        }
        if (!matrix.findingsOnWords().isEmpty()) {
            page.element("h2", "What was said");
            list(page, matrix.findingsOnWords());
        }
        page.element("h2", "All that is known of it");
    }

    private static void row(Html page, Matrix matrix, Matrix.Row row, Addresses addresses) {
        String iri = row.measures().stream().sorted().findFirst().orElse("");
        page.tag("<tr><th scope=\"row\">").link(addresses.of(iri), row.label()).tag("</th>");
        for (String teller : matrix.tellers()) {
            page.tag("<td>");
            row.by(teller).stream().map(MatrixTable::told).distinct().forEach(told -> page.element("p", told));
            page.tag("</td>");
        }
        page.tag("<td>");
        list(page, matrix.findings(row));
        page.tag("</td></tr>");
    }

    /** "in force: the words". */
    private static String told(Testimony report) {
        String status = report.status().name().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return "%s: “%s”".formatted(status, report.claim().text());
    }

    private static void list(Html page, Collection<String> sentences) {
        if (!sentences.isEmpty()) {
            page.tag("<ul>");
            List.copyOf(sentences).forEach(sentence -> page.element("li", sentence));
            page.tag("</ul>");
        }
    }

    private MatrixTable() {}
}
