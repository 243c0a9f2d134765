/**
 * The short-cut graph for graph browsers: actors, measures, events and accounts, and one edge for whatever links two of
 * them, with who says so.
 *
 * <p><b>What is in it.</b> A thing without an edge is left out: the registry knows thousands of actors no text speaks of.
 * Edges of edges.rq bring their ends along; ties (ties.rq: offices, membership, likeness) only join what is there already.
 * Around a thing, all that is at most so many edges away comes along, with every edge between any two of them. In a period,
 * only what is dated in it links: a report by its own date, else by its event's, else by its account's publication; the
 * ties have no date and stay.
 *
 * <p><b>Memory.</b> Edges of the whole graph are sorted on disk by ARQ once they are many, and put aside on disk while their
 * ends are gathered, of which only the names are kept in memory: nodes come first in every format. A part is held in memory.
 *
 * <p><b>Weight</b> is the number of accounts that carry an edge, and 1 for what no account carries: it is what browsers
 * draw edges broader by. Words and evidence of an edge are in one order, so that each passage can be looked up.
 *
 * <p><b>Identifiers.</b> Nodes are known by their IRIs in every format but GraphML. An edge is known by a digest of its ends and its
 * relation, the same in every export.
 *
 * <p><b>Spreadsheets</b> take a cell that begins with =, +, - or @ for a formula, and texts come from strangers: the CSV
 * writers put an apostrophe before such a cell. Gephi's column names are used (Id, Label, Source, Target, Type), which
 * Cytoscape and LOAD CSV of Neo4j read as well.
 */
@NullMarked
package org.parley.export.graph;

import org.jspecify.annotations.NullMarked;
