package org.parley.serve.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.rdf.Iris;
import org.parley.rdf.Prefixes;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;

/** The prefixes to write queries with: as SHACL declarations, which SPARQL editors read, or as a JSON object. */
public final class PrefixesPage extends Page {
    private static final long serialVersionUID = 1L;

    private static final String TURTLE = "text/turtle";
    private static final String JSON = "application/json";

    private final transient Map<String, String> prefixes;

    public PrefixesPage(Iris iris) {
        super("/prefixes");
        this.prefixes = Prefixes.all(iris);
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String type = Accepted.of(request, "Accept")
                .best(List.of(TURTLE, JSON))
                .orElseThrow(() -> new BadRequest(406, "The prefixes are offered as text/turtle, application/json"));
        reply.text(type, type.equals(JSON) ? json() : turtle());
    }

    private String json() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(prefixes);
    }

    private String turtle() {
        return prefixes.entrySet().stream()
                .map(it -> "    sh:declare [ sh:prefix \"%s\" ; sh:namespace \"%s\"^^xsd:anyURI ]"
                        .formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(" ;\n", """
                        @prefix sh: <http://www.w3.org/ns/shacl#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                        <https://w3id.org/parley/ontology>
                        """, " .\n"));
    }
}
