// Reads the files of a folder, written by parley export, with readers of others: node --test graphs.test.mjs
// The folder is named by PARLEY_EXPORTS and holds one graph as graph.graphml, graph.gexf, graph.cyjs, graph.edges.csv.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import cytoscape from "cytoscape";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const folder = process.env.PARLEY_EXPORTS;
assert.ok(folder, "PARLEY_EXPORTS names the folder with the exports");
const file = (name) => readFileSync(join(folder, name), "utf8");

/** A graph as this test compares it: labels of nodes by IRI, and edges as source, relation, target, accounts, weight, words. */
const shape = (nodes, edges) => ({
  nodes: Object.fromEntries(nodes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  edges: edges.map((edge) => edge.join(" ")).toSorted(),
});

const ofGraphology = (graph) =>
  shape(
    graph.mapNodes((id, node) => [node.iri ?? id, `${node.label} (${node.type}, ${node.group})`]),
    graph.mapEdges((id, edge, source, target, from, to) => [
      from.iri ?? source,
      edge.relation,
      to.iri ?? target,
      edge.accounts,
      edge.weight,
      edge.words ?? "",
      edge.status ?? "",
    ]),
  );

const ofCytoscape = (graph) =>
  shape(
    graph.nodes().map((node) => [node.id(), `${node.data("label")} (${node.data("type")}, ${node.data("group")})`]),
    graph
      .edges()
      .map((edge) => [
        edge.data("source"),
        edge.data("relation"),
        edge.data("target"),
        edge.data("accounts"),
        edge.data("weight"),
        edge.data("words") ?? "",
        edge.data("status") ?? "",
      ]),
  );

const read = {
  graphml: () => ofGraphology(graphml.parse(Graph, file("graph.graphml"))),
  gexf: () => ofGraphology(gexf.parse(Graph, file("graph.gexf"))),
  cytoscape: () => ofCytoscape(cytoscape({ headless: true, ...JSON.parse(file("graph.cyjs")) })),
};

test("the graph is not empty, and its edges end at its nodes", () => {
  const { nodes, edges } = read.cytoscape();
  assert.ok(edges.length > 0);
  for (const edge of edges) {
    const [source, , target] = edge.split(" ");
    assert.ok(source in nodes && target in nodes, edge);
  }
});

test("GraphML, GEXF and Cytoscape JSON hold one graph", () => {
  assert.deepEqual(read.graphml(), read.cytoscape());
  assert.deepEqual(read.gexf(), read.cytoscape());
});

test("the table of edges has as many lines", () => {
  const lines = file("graph.edges.csv").trimEnd().split("\r\n");
  assert.equal(lines.length - 1, read.cytoscape().edges.length);
});
