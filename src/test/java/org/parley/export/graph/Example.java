package org.parley.export.graph;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Store;

/** A small graph: two leaders, a call, two readouts that differ on one of two measures, and a later report. */
final class Example {
    static final String BASE = "https://example.org/";

    private static final String TRIG = """
            @prefix : <https://example.org/> .
            @prefix parley: <https://w3id.org/parley/ontology#> .
            @prefix status: <https://w3id.org/parley/status/> .
            @prefix mtype: <https://w3id.org/parley/measure/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            :registry {
              :norland a parley:State, parley:Actor, parley:Record ; rdfs:label "Norland" ;
                owl:sameAs <http://www.wikidata.org/entity/Q1> .
              :southland a parley:State, parley:Actor ; rdfs:label "Southland" .
              :ann a parley:Person, parley:Actor ; rdfs:label "Ann Admiral" ; parley:leads :norland ;
                parley:holdsOfficeIn :norland ; parley:actsFor :norland ; skos:altLabel "the President" .
              :bo a parley:Person, parley:Actor ; rdfs:label "Bo Baker" ; parley:leads :southland ;
                parley:holdsOfficeIn :southland ; parley:actsFor :southland ; skos:altLabel "The president" .
              :idle a parley:Person, parley:Actor ; rdfs:label "Ida Idle" ; parley:leads :norland .
              mtype:ceasefire rdfs:label "ceasefire" .
            }
            :doc1 {
              :call a parley:Call, parley:Event ; rdfs:label "=Call <of> \\"leaders\\", 1 May" ;
                parley:date "2025-05-01"^^xsd:date ; parley:participant :ann, :bo ; parley:confidence 0.9 .
              :north a parley:Readout, parley:Account ; rdfs:label "Norland readout" ; parley:about :call ;
                parley:issuer :norland ; parley:side :norland ; parley:published "2025-05-01"^^xsd:date .
              :south a parley:Readout, parley:Account ; rdfs:label "Southland readout" ; parley:about :call ;
                parley:issuer :southland ; parley:side :southland ; parley:published "2025-05-02"^^xsd:date .
              :southText parley:textOf :south ; parley:url "https://south.example/readout"^^xsd:anyURI .
              <doc1#char=10,20> oa:exact "They  agreed\\non a truce" .
              <doc1#char=30,40> oa:exact "a truce was agreed" .
              :truce a parley:Measure, parley:Agreement, parley:Record ; rdfs:label "Truce" ;
                parley:measureType mtype:ceasefire ; parley:hasReport :r1, :r2 .
              :trade a parley:Measure ; rdfs:label "Trade" ; parley:hasReport :r3, :r4 .
              :r1 a parley:StatusReport ; parley:measure :truce ; parley:status status:agreed ; parley:via :north ;
                parley:about :call ; parley:party :ann, :bo ; parley:confidence 0.8 ;
                parley:evidence <doc1#char=10,20> .
              :r2 a parley:StatusReport ; parley:measure :truce ; parley:status status:agreed ; parley:via :south ;
                parley:about :call ; parley:party :ann, :bo ; parley:confidence 0.6 ;
                parley:evidence <doc1#char=30,40> ; parley:date "2025-05-03"^^xsd:date .
              :r3 a parley:StatusReport ; parley:measure :trade ; parley:status status:rejected ; parley:via :south ;
                parley:about :call ; parley:proposer :ann ; parley:respondent :bo ; parley:confidence 0.5 .
              :r4 a parley:StatusReport ; parley:measure :trade ; parley:status status:ordered ; parley:via :south ;
                parley:date "2025-06-10"^^xsd:date ; parley:party :bo .
            }
            :cuts {
              :ann parley:agreedTo :truce ; parley:proposed :trade .
              :bo parley:agreedTo :truce ; parley:rejected :trade ; parley:ordered :trade .
            }
            """;

    private Example() {}

    static String iri(String name) {
        return BASE + name;
    }

    /** The graph in a store, its quads put in by some order. */
    static Store store(long order) {
        Store store = Store.inMemory();
        var read = DatasetFactory.create();
        RDFDataMgr.read(read, new StringReader(TRIG), BASE, Lang.TRIG);
        List<Quad> quads = new ArrayList<>();
        read.asDatasetGraph().find().forEachRemaining(quads::add);
        Collections.shuffle(quads, new Random(order));
        store.write(data -> quads.forEach(data.asDatasetGraph()::add));
        return store;
    }
}
