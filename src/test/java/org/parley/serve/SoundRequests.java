package org.parley.serve;

import java.util.List;
import java.util.stream.Stream;

/** Requests as they are sent, without the length of their bodies: sound ones, to be broken by tests. */
final class SoundRequests {
    /** One of each kind that programs send other than SPARQL, for whoever holds a token. */
    static List<String> ofPrograms(String token) {
        return Stream.concat(ofApi(token).stream(), ofAssistants().stream()).toList();
    }

    private static List<String> ofApi(String token) {
        String documents = "/api/v1/documents";
        String annotated =
                "{\"text\": \"In Iceland a quay was opened.\", \"annotation\": {\"id\": \"quay\", \"kind\": \"article\", \"title\": \"Quay\", \"published\": \"2031-05-19\", \"actors\": [{\"id\": \"a1\", \"name\": \"Iceland\", \"type\": \"State\", \"mentions\": [{\"start\": 3, \"end\": 10, \"text\": \"Iceland\"}]}]}}";
        return List.of(
                request(
                        "POST",
                        documents
                                + "?name=quay&title=A+quay&publisher=Courier&date=2031-05-19&url=http%3A%2F%2Fexample.org%2Fquay",
                        "*/*",
                        "text/plain; charset=utf-8",
                        "The foreign minister of Chile told Norway on Monday that talks on cod would go on, \u201cwithout delay\u201d.\n",
                        token),
                request("POST", documents, "application/json", "application/json", annotated, token),
                request("GET", documents + "/d1", "*/*", "", "", ""),
                request("GET", "/api/v1/events?since=2024-05-01&until=2024-05-31&actor=Norway", "*/*", "", "", ""),
                request("GET", "/api/v1/events/talks-2031-05-19-chile-norway/comparison", "*/*", "", "", ""),
                request("GET", "/api/v1/openapi.json", "*/*", "", "", ""),
                request(
                        "GET",
                        "/export/graphml?around=Norway&depth=2&from=2024-05-01&to=2024-05-31",
                        "*/*",
                        "",
                        "",
                        ""),
                request("GET", "/dump/parley.nq", "*/*", "", "", ""));
    }

    private static List<String> ofAssistants() {
        return Stream.of(
                        "\"initialize\", \"params\": {\"protocolVersion\": \"2025-06-18\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"x\", \"version\": \"1\"}}",
                        "\"tools/list\"",
                        call("search", "words", "Norway cod"),
                        call("compare", "event", "Chile Norway"),
                        call("timeline", "of", "Norway"),
                        call("sparql", "query", "SELECT ?s { ?s a ?c } LIMIT 5"))
                .map(method -> "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": " + method + "}")
                .map(message ->
                        request("POST", "/mcp", "application/json, text/event-stream", "application/json", message, ""))
                .toList();
    }

    private static String call(String tool, String parameter, String phrase) {
        return "\"tools/call\", \"params\": {\"name\": \"%s\", \"arguments\": {\"%s\": \"%s\"}}"
                .formatted(tool, parameter, phrase);
    }

    /** One of each kind of query, update, upload and page, for whoever holds a token. */
    static List<String> ofSparql(String token) {
        String query =
                "PREFIX p: <https://w3id.org/parley/ontology#> SELECT ?s (COUNT(?o) AS ?n) { GRAPH ?g { ?s a ?o ; p:date ?d } OPTIONAL { ?s ?p 'x'@en } FILTER (?n != 1 || REGEX(STR(?o), '^h', 'i')) BIND (?d + 1.5 AS ?e) VALUES ?o { UNDEF 1 } } GROUP BY ?s ORDER BY DESC(?n) LIMIT 5";
        String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s (a|!a)/^a? ?x ; ?p ?o MINUS { ?o ?q ?s } }";
        String update =
                "PREFIX x: <urn:x:> DELETE { GRAPH x:g { ?s ?p ?o } } INSERT { GRAPH x:g { ?s x:p \"a\\u00e9\"@en , [ x:q ( 1 2.0 ) ] } } USING x:g WHERE { ?s ?p ?o FILTER NOT EXISTS { ?o a ?x } } ; CLEAR SILENT GRAPH x:h";
        String turtle =
                "@prefix x: <urn:xx:> .\nx:s a x:T ; x:p \"a\"@en , 1 , 1.5e0 , '''b\n''' , [ x:q ( x:a 'c'^^x:d ) ] .\n";
        String jsonLd =
                "{\"@context\": {\"x\": \"urn:xx:\", \"p\": {\"@id\": \"x:p\", \"@type\": \"@id\", \"@container\": \"@list\"}}, \"@id\": \"x:s\", \"p\": [\"x:a\"], \"x:q\": [{\"@value\": \"b\", \"@language\": \"en\"}]}";
        String xml =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:xx:\"><x:T rdf:about=\"urn:xx:s\"><x:p xml:lang=\"en\">a</x:p><x:q rdf:parseType=\"Resource\"><x:r rdf:resource=\"urn:xx:o\"/></x:q></x:T></rdf:RDF>";
        String form = "application/x-www-form-urlencoded";
        String mine = "/parley/data?graph=urn%3Ax%3Ag";
        String multipart =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"\r\nContent-Type: text/turtle\r\n\r\n"
                        + turtle + "\r\n--b--\r\n";
        return List.of(
                request("GET", "/parley/sparql?query=" + Visitor.encoded(query), "*/*", "", "", ""),
                request("GET", "/parley/sparql?query=" + Visitor.encoded(construct), "application/rdf+xml", "", "", ""),
                request(
                        "GET",
                        "/parley/sparql?query=" + Visitor.encoded("DESCRIBE ?s { ?s a ?c }"),
                        "text/turtle;q=0.5, application/ld+json",
                        "",
                        "",
                        ""),
                request(
                        "GET",
                        "/parley/sparql?default-graph-uri=urn%3Ax&named-graph-uri=urn%3Ay&query=ASK%7B%3Fs+%3Fp+%3Fo%7D",
                        "text/html",
                        "",
                        "",
                        ""),
                request("GET", "/parley/sparql", "text/turtle", "", "", ""),
                request("POST", "/parley/sparql", "text/csv", form, "query=" + Visitor.encoded(query), ""),
                request(
                        "POST",
                        "/parley/sparql",
                        "application/sparql-results+xml",
                        "application/sparql-query",
                        query,
                        ""),
                request("POST", "/parley/update", "*/*", form, "update=" + Visitor.encoded(update), token),
                request(
                        "POST",
                        "/parley/update?using-graph-uri=urn%3Ax",
                        "*/*",
                        "application/sparql-update",
                        "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                        token),
                request("POST", "/parley/update", "*/*", "application/sparql-update", update, token),
                request("PUT", mine, "*/*", "text/turtle; charset=utf-8", turtle, token),
                request("POST", mine, "*/*", "application/ld+json", jsonLd, token),
                request("PUT", mine, "*/*", "application/rdf+xml", xml, token),
                request(
                        "POST",
                        mine,
                        "*/*",
                        "application/n-triples",
                        "<urn:xx:s> <urn:xx:p> \"a\\u00e9\\n\"^^<urn:xx:d> .\n_:b <urn:xx:p> _:b .\n",
                        token),
                request("POST", "/parley/data", "*/*", "multipart/form-data; boundary=b", multipart, token),
                request(
                        "PATCH",
                        mine,
                        "*/*",
                        "application/sparql-update",
                        "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                        token),
                request("DELETE", mine, "*/*", "", "", token),
                request(
                        "GET",
                        "/parley/data?graph=https%3A%2F%2Fw3id.org%2Fparley%2Fid%2Fgraph%2Fregistry",
                        "application/n-triples",
                        "",
                        "",
                        ""),
                request("GET", "/id/event/call-2024-05-02-chile-norway/readout/norway", "text/html", "", "", ""),
                request("GET", "/id/doc/d1.jsonld", "*/*", "", "", ""),
                request("GET", "/ontology", "text/turtle", "", "", ""),
                request("GET", "/.well-known/void", "application/rdf+xml", "", "", ""),
                request("GET", "/prefixes", "application/json", "", "", ""),
                request("GET", "/", "text/html", "", "", ""));
    }

    private static String request(String method, String path, String accept, String type, String body, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept + "\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + "\r\n" + body;
    }

    private SoundRequests() {}
}
