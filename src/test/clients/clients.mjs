// What clients by npm make of two Parley servers, each of which holds one side's readout of the same call.
import assert from 'node:assert/strict';
import { QueryEngine } from '@comunica/query-sparql';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';

const [here, there] = process.argv.slice(2);
const home = new URL('/', there).href;
const engine = new QueryEngine();
const parley = 'https://w3id.org/parley/ontology#';

const readouts = side => `?${side} a <${parley}Readout> ; <${parley}side> <https://w3id.org/parley/id/actor/${side.replace('_', '-')}> ; <${parley}about> ?event .`;
const bothReadouts = `SELECT DISTINCT ?event ?united_states ?russia { ${readouts('united_states')} ${readouts('russia')} }`;

async function rows(query, sources) {
  const found = await (await engine.queryBindings(query, { sources })).toArray();
  return found.map(row => Object.fromEntries([...row].map(([name, term]) => [name.value, term.value])));
}

const tests = {
  async 'Comunica finds out that it talks to an endpoint, and counts as the endpoint does'() {
    const counting = `SELECT (COUNT(*) AS ?n) { ?report a <${parley}StatusReport> }`;
    const [{ n }] = await rows(counting, [here]);
    const direct = await fetch(`${here}?query=${encodeURIComponent(counting)}`, { headers: { accept: 'application/sparql-results+json' } });
    assert.equal(n, (await direct.json()).results.bindings[0].n.value);
    assert.ok(Number(n) > 0);
  },

  async 'Comunica joins what two endpoints know'() {
    assert.deepEqual(await rows(bothReadouts, [here]), []);
    assert.deepEqual(await rows(bothReadouts, [there]), []);
    const joined = await rows(bothReadouts, [here, there]);
    assert.equal(joined.length, 1);
    assert.ok(joined[0].united_states.startsWith(joined[0].event));
    assert.ok(joined[0].russia.startsWith(joined[0].event));
  },

  async 'Comunica joins an endpoint with a document it dereferences'() {
    const [{ event, russia }] = await rows(`SELECT DISTINCT ?event ?russia { ${readouts('russia')} }`, [there]);
    const document = russia.replace('https://w3id.org/parley/', home);
    const joined = await rows(bothReadouts, [here, document]);
    assert.equal(joined.length, 1);
    assert.equal(joined[0].event, event);
  },

  async 'Comunica reads the ontology and the description of the data'() {
    const [{ label }] = await rows(`SELECT ?label { <${parley}Readout> <http://www.w3.org/2000/01/rdf-schema#label> ?label }`, [`${home}ontology`]);
    assert.equal(label, 'readout');
    const [{ triples }] = await rows('SELECT ?triples { ?data a <http://www.w3.org/ns/dcat#Dataset> ; <http://rdfs.org/ns/void#triples> ?triples }', [`${home}.well-known/void`]);
    assert.ok(Number(triples) > 1000);
  },

  async 'Comunica builds and describes'() {
    const [{ thing }] = await rows(`SELECT ?thing { ?thing a <${parley}Measure> } ORDER BY ?thing LIMIT 1`, [here]);
    for (const query of [`CONSTRUCT { ?s a ?type } WHERE { ?s a <${parley}Readout> ; a ?type }`, `DESCRIBE <${thing}>`]) {
      const quads = await (await engine.queryQuads(query, { sources: [here] })).toArray();
      assert.ok(quads.length > 0, query);
    }
    assert.equal(await engine.queryBoolean(`ASK { ?s a <${parley}Readout> }`, { sources: [here] }), true);
  },

  async 'fetch-sparql-endpoint reads rows, yes or no, and graphs, by GET and by POST'() {
    for (const method of ['GET', 'POST']) {
      const fetcher = new SparqlEndpointFetcher({ method });
      const labels = [];
      for await (const row of await fetcher.fetchBindings(here, `SELECT ?label { ?r a <${parley}Readout> ; <http://www.w3.org/2000/01/rdf-schema#label> ?label }`)) {
        labels.push(row.label.value);
      }
      assert.ok(labels.some(label => label.includes('readout')), labels.join());
      assert.equal(await fetcher.fetchAsk(here, `ASK { ?r a <${parley}Nothing> }`), false);
      const triples = [];
      for await (const triple of await fetcher.fetchTriples(here, `CONSTRUCT { ?r a <${parley}Readout> } WHERE { ?r a <${parley}Readout> }`)) {
        triples.push(triple);
      }
      assert.ok(triples.length > 0);
    }
  },

  async 'fetch-sparql-endpoint reads rows in XML as in JSON'() {
    const query = `SELECT ?r ?label { ?r a <${parley}Actor> ; <http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?r LIMIT 100`;
    const read = async type => {
      const fetcher = new SparqlEndpointFetcher({ fetch: (address, options) => fetch(address, { ...options, headers: { accept: type } }) });
      const found = [];
      for await (const row of await fetcher.fetchBindings(here, query)) {
        found.push(`${row.r.value} ${row.label.value}@${row.label.language}`);
      }
      return found;
    };
    const json = await read('application/sparql-results+json');
    assert.equal(json.length, 100);
    assert.deepEqual(await read('application/sparql-results+xml'), json);
  },

  async 'fetch-sparql-endpoint hears that a query was refused'() {
    const fetcher = new SparqlEndpointFetcher();
    await assert.rejects(fetcher.fetchBindings(here, 'SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }'), /403/);
  },
};

let failures = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`passed  ${name}`);
  } catch (error) {
    failures++;
    console.error(`FAILED  ${name}\n${error.stack}`);
  }
}
console.log(`${Object.keys(tests).length - failures} of ${Object.keys(tests).length} client tests passed`);
process.exit(failures === 0 ? 0 : 1);
