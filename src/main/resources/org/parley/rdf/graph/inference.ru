# What follows from the graph of one document and the registry. Bind ?inferred and ?shortcuts to the graphs to fill.
PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX status: <https://w3id.org/parley/status/>
PREFIX coverage: <https://w3id.org/parley/coverage/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

# a president who leads a presidency that is part of a state acts for both
INSERT { GRAPH ?inferred { ?actor parley:actsFor ?principal } }
WHERE { ?actor (parley:leads|parley:holdsOfficeIn|parley:partOf)+ ?principal FILTER (?actor != ?principal) } ;

# who leads a body holds an office in it
INSERT { GRAPH ?inferred { ?person parley:holdsOfficeIn ?body } }
WHERE { ?person parley:leads ?body } ;

# properties that are read in both directions
INSERT { GRAPH ?inferred { ?thing parley:mentionedIn ?span } }
WHERE { ?span parley:mentions ?thing } ;

INSERT { GRAPH ?inferred { ?measure parley:hasReport ?report } }
WHERE { ?report parley:measure ?measure } ;

# classes that follow from a status
INSERT { GRAPH ?inferred { ?report a parley:AgreedReport . ?measure a parley:Agreement } }
WHERE { ?report parley:status status:agreed ; parley:measure ?measure } ;

INSERT { GRAPH ?inferred { ?report a parley:RejectedReport . ?measure a parley:RejectedMeasure } }
WHERE { ?report parley:status status:rejected ; parley:measure ?measure } ;

# the wider classes of everything
INSERT { GRAPH ?inferred { ?thing a ?wider } }
WHERE {
  { ?thing a ?class } UNION { GRAPH ?inferred { ?thing a ?class } }
  ?class rdfs:subClassOf+ ?wider
} ;

# accounts of no event are never compared: whether they are held follows from this document
INSERT { GRAPH ?inferred { ?account parley:coverage ?coverage } }
WHERE {
  ?account a/rdfs:subClassOf* parley:Account
  FILTER (NOT EXISTS { ?account parley:about ?event } || EXISTS { ?account a parley:Article })
  BIND (IF(EXISTS { ?document parley:textOf ?account }, coverage:fullText, coverage:citedOnly) AS ?coverage)
} ;

# short cuts for graph browsers: who takes which stand on a measure, whoever says so
INSERT { GRAPH ?shortcuts { ?actor parley:agreedTo ?measure } }
WHERE { ?report parley:status status:agreed ; parley:party ?actor ; parley:measure ?measure } ;

INSERT { GRAPH ?shortcuts { ?actor parley:rejected ?measure } }
WHERE { ?report parley:status status:rejected ; parley:respondent ?actor ; parley:measure ?measure } ;

# a proposer stands in reports of any status, but whoever gives an order proposes nothing
INSERT { GRAPH ?shortcuts { ?actor parley:proposed ?measure } }
WHERE { ?report parley:proposer ?actor ; parley:measure ?measure FILTER NOT EXISTS { ?report parley:status status:ordered } } ;

# whoever backs a proposal is not the proposer
INSERT { GRAPH ?shortcuts { ?actor parley:supported ?measure } }
WHERE {
  ?report parley:status status:supported ; parley:party|parley:respondent ?actor ; parley:measure ?measure
  FILTER NOT EXISTS { ?report parley:proposer ?actor }
} ;

# whoever receives an order does not give it
INSERT { GRAPH ?shortcuts { ?actor parley:ordered ?measure } }
WHERE {
  ?report parley:status status:ordered ; parley:party ?actor ; parley:measure ?measure
  FILTER NOT EXISTS { ?report parley:respondent ?actor }
}
