package org.parley.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.GraphAnswer;
import org.parley.serve.data.GraphForm;
import org.parley.serve.data.Wanted;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;

/** What the terms mean, at the paths of the ontology's IRIs: each document and each version in the forms of linked data. */
public final class OntologyPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, OntologyDocument> documents;
    private final transient Addresses addresses;

    private OntologyPage(String path, Map<String, OntologyDocument> documents, Addresses addresses) {
        super(path);
        this.documents = documents;
        this.addresses = addresses;
    }

    /** A page for each path that a document may be asked for at, and one for each scheme of concepts. */
    public static List<Page> all(Addresses addresses) {
        List<OntologyDocument> documents = OntologyDocument.all();
        Map<String, OntologyDocument> byPath = new TreeMap<>();
        documents.forEach(each -> each.names().forEach(name -> byPath.put(addresses.of(name), each)));
        String elsewhere = addresses.of(documents.getFirst().ontology().getURI()) + "/*";
        Stream<Page> pages = Stream.concat(
                        byPath.keySet().stream().flatMap(OntologyPage::spellings), Stream.of(elsewhere))
                .map(path -> new OntologyPage(path, byPath, addresses));
        return Stream.concat(pages, ConceptPage.all(documents.getFirst(), addresses).stream())
                .toList();
    }

    private static Stream<String> spellings(String path) {
        return Stream.concat(Stream.of(path), Stream.of(GraphForm.values()).map(form -> path + "." + form.ending()));
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Wanted wanted = Wanted.by(request);
        OntologyDocument document = documents.get(wanted.path());
        if (document == null) {
            throw new BadRequest(404, "There are documents at " + String.join(", ", documents.keySet()));
        }
        new GraphAnswer(document.model(), () -> OntologyHtml.of(document, addresses))
                .send(wanted, document.turtle(), reply);
    }
}
