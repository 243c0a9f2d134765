# What follows from all accounts of one event. Bind ?event, and ?compared to the graph to fill. Measures that match are
# already linked by skos:closeMatch, in both directions, and everything has its label.
PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX status: <https://w3id.org/parley/status/>
PREFIX mtype: <https://w3id.org/parley/measure/>
PREFIX divergence: <https://w3id.org/parley/divergence/>
PREFIX coverage: <https://w3id.org/parley/coverage/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

# an account is held in full where a document is its text
INSERT { GRAPH ?compared { ?account parley:coverage ?coverage } }
WHERE {
  ?account parley:about ?event ; a/rdfs:subClassOf* parley:Account
  BIND (IF(EXISTS { ?document parley:textOf ?account }, coverage:fullText, coverage:citedOnly) AS ?coverage)
} ;

# a limited ceasefire falls short of a full one, and of one of which nothing is said; any ceasefire falls short of peace
INSERT { GRAPH ?compared { ?narrow parley:narrowerThan ?wide } }
WHERE {
  VALUES (?kind ?further) {
    (mtype:limitedCeasefire mtype:fullCeasefire) (mtype:limitedCeasefire mtype:ceasefire)
    (mtype:ceasefire mtype:peace) (mtype:ceasefire mtype:peaceAgreement)
  }
  ?narrow parley:measureType/skos:broader* ?kind .
  ?wide parley:measureType ?further .
  FILTER NOT EXISTS { ?narrow skos:closeMatch ?wide }
} ;

# only in: one readout reports a measure, another reports neither it nor one that matches it
INSERT { GRAPH ?compared {
  ?divergence a parley:Divergence, parley:Record ; parley:divergenceKind divergence:onlyIn ; rdfs:label ?label ; parley:about ?event ;
    parley:left ?left ; parley:right ?right ; parley:concerns ?measure ; parley:leftRecord ?report } }
WHERE {
  ?left a parley:Readout ; parley:about ?event ; rdfs:label ?leftLabel .
  ?right a parley:Readout ; parley:about ?event .
  FILTER (?left != ?right)
  ?report a parley:StatusReport ; parley:via ?left ; parley:measure ?measure .
  ?measure rdfs:label ?measureLabel
  FILTER NOT EXISTS { ?other parley:via ?right ; parley:measure/skos:closeMatch? ?measure }
  BIND (IRI(CONCAT(STR(?event), "/divergence/", SUBSTR(SHA1(CONCAT("onlyIn ", STR(?left), " ", STR(?right), " ", STR(?measure))), 1, 16))) AS ?divergence)
  ?event rdfs:label ?eventLabel
  BIND (STRBEFORE(?leftLabel, CONCAT(" of the ", ?eventLabel)) AS ?short)
  BIND (CONCAT("only in the ", IF(?short = "", ?leftLabel, ?short), ": ", ?measureLabel) AS ?label)
} ;

# agrees: two readouts give one measure, or two that match, one status
INSERT { GRAPH ?compared {
  ?divergence a parley:Divergence, parley:Record ; parley:divergenceKind divergence:agrees ; rdfs:label ?label ; parley:about ?event ;
    parley:left ?left ; parley:right ?right ; parley:concerns ?measure ; parley:leftRecord ?report ; parley:rightRecord ?other } }
WHERE {
  ?left a parley:Readout ; parley:about ?event .
  ?right a parley:Readout ; parley:about ?event .
  FILTER (STR(?left) < STR(?right))
  ?report a parley:StatusReport ; parley:via ?left ; parley:measure ?measure ; parley:status ?status .
  ?other a parley:StatusReport ; parley:via ?right ; parley:measure/skos:closeMatch? ?measure ; parley:status ?status .
  ?measure rdfs:label ?measureLabel . ?status rdfs:label ?statusLabel
  BIND (IRI(CONCAT(STR(?event), "/divergence/", SUBSTR(SHA1(CONCAT("agrees ", STR(?left), " ", STR(?right), " ", STR(?measure), " ", STR(?status))), 1, 16))) AS ?divergence)
  BIND (CONCAT("both readouts, ", STR(?statusLabel), ": ", ?measureLabel) AS ?label)
} ;

# contradicts: agreed, under negotiation or in force by one account, rejected by another
INSERT { GRAPH ?compared {
  ?divergence a parley:Divergence, parley:Record ; parley:divergenceKind divergence:contradicts ; rdfs:label ?label ; parley:about ?event ;
    parley:left ?left ; parley:right ?right ; parley:concerns ?measure ; parley:leftRecord ?report ; parley:rightRecord ?other } }
WHERE {
  VALUES ?alive { status:agreed status:underNegotiation status:inForce }
  ?report parley:measure ?measure ; parley:status ?alive ; parley:via ?left .
  ?other parley:measure/skos:closeMatch? ?measure ; parley:status status:rejected ; parley:via ?right .
  FILTER (?left != ?right)
  ?measure rdfs:label ?measureLabel . ?alive rdfs:label ?status
  BIND (IRI(CONCAT(STR(?event), "/divergence/", SUBSTR(SHA1(CONCAT("contradicts ", STR(?left), " ", STR(?right), " ", STR(?measure))), 1, 16))) AS ?divergence)
  BIND (CONCAT(STR(?status), " here, rejected there: ", ?measureLabel) AS ?label)
} ;

# omits: an account is said to be silent on what another reports
INSERT { GRAPH ?compared {
  ?divergence a parley:Divergence, parley:Record ; parley:divergenceKind divergence:omits ; rdfs:label ?label ; parley:about ?event ;
    parley:left ?left ; parley:right ?right ; parley:concerns ?measure ; parley:leftRecord ?omission ; parley:rightRecord ?report } }
WHERE {
  ?omission a parley:Omission ; parley:about ?event ; parley:via ?left ; parley:omits ?report .
  ?report parley:measure ?measure ; parley:via ?right .
  ?left rdfs:label ?leftLabel . ?measure rdfs:label ?measureLabel . ?event rdfs:label ?eventLabel
  BIND (STRBEFORE(?leftLabel, CONCAT(" on the ", ?eventLabel)) AS ?short)
  BIND (IRI(CONCAT(STR(?event), "/divergence/", SUBSTR(SHA1(CONCAT("omits ", STR(?left), " ", STR(?right), " ", STR(?measure))), 1, 16))) AS ?divergence)
  BIND (CONCAT("left out of ", IF(?short = "", ?leftLabel, ?short), ": ", ?measureLabel) AS ?label)
}
