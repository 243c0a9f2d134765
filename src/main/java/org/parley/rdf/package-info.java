/**
 * Records to triples and back to order: IRIs, provenance, inference, comparison by event, and the shapes a graph must fit.
 *
 * <p><b>Rooms.</b> {@code knowledge} has what the mapping knows beforehand, this room what all others speak in: IRIs,
 * prefixes, the ontology. {@code record} writes the records of a document, {@code graph} makes its graphs of them,
 * {@code joining} finds which mentions are of one event, {@code comparison} what follows from all documents together. Each
 * uses only those before it. {@code history}, what became of documents over time, uses this room alone.
 *
 * <p><b>Graphs.</b> A document has three graphs of its own, named after its digest: what was read
 * ({@code graph/doc}), what follows from that alone ({@code graph/inferred}) and short-cut edges from actors to measures
 * ({@code graph/shortcuts}). What needs every document on an event lies in {@code graph/comparison} of that event, made by
 * the room {@code comparison}, which also gives events that several documents tell of one IRI in all graphs: documents come
 * and go by way of {@link org.parley.rdf.comparison.EventGraphs}. No graph of a document holds a
 * time stamp. Analysts query the union of all named graphs.
 *
 * <p><b>Labels.</b> What belongs to one document is labelled there. Events, with their day, their readouts, posts and
 * measures are labelled in the event's comparison graph, once, whatever each document calls them; the words of the documents
 * stay as skos:altLabel and in the event mentions. A document's graphs alone therefore lack these labels, and
 * {@link org.parley.rdf.graph.Conformance} checks them with labels of their own.
 *
 * <p><b>Actors.</b> Those of the gazetteer, recognised by canonical name and type, and the bodies every state has
 * ("Government of Ghana") bear one IRI in all documents. All others belong to their document; whom they might be is said by
 * skos:closeMatch, since two strangers may share a name. A role at the head of a state or body is {@code leads}, any other
 * {@code holdsOfficeIn}.
 *
 * <p><b>Events</b> get the same IRI in any document if kind, day and parties are the same, and one party at least is a known
 * actor; other events begin as their document's own. Which of them are one is for {@code comparison} to find. The side for
 * which a known person acts is that of the offices of the event's year. The event a sentence speaks of is the one
 * mentioned nearest in it, else in its paragraph, else the document's only event.
 *
 * <p><b>Accounts.</b> A statement whose {@code via} is a readout comes via that readout, of which a side has one for each
 * event; whose {@code via} is a network, via the speaker's post there about the event of its sentence; without
 * {@code via}, via the speaker's remarks; without speaker, via the text itself. The text itself is an article, or in a
 * readout document the readout of its issuer. {@code reportedIn} is always the text itself.
 *
 * <p><b>Reports.</b> A record with several {@code reportedBy} becomes one status report for each account, whose key ends
 * the IRI; two carriers that come via one account make one report. {@code reportedType} keeps the coarse type of the
 * annotation; the measure's own type is the finest told by lexicon/fine-types.tsv.
 *
 * <p><b>Measures.</b> The annotation's measures say which records speak of one; left-over records are put together by
 * event, type and scope. The IRI is made of the event, the type and the content words of the first scope, states left out,
 * so that "Ukraine's energy infrastructure" and "energy and infrastructure" meet. Where the words still differ,
 * comparison links measures by skos:closeMatch, and queries that ask what only one account reports follow that link.
 *
 * <p><b>Quotations.</b> Each sentence of four words or more that a statement quotes word for word is a {@code quotation}, named
 * by the digest of its words: whatever quotes it, in any document, points there. It carries those words whole, since a label
 * is clipped, and full-text search looks at words.
 *
 * <p><b>Divergences</b> of the annotation keep their note, their two records, and the rule that found them. What only one
 * account has concerns its own measure; other contrasts concern both. Those that extraction found by comparing two readouts
 * or posts about one event are not written here: the comparison of the event finds them again, with all documents in view,
 * and would tell them twice. What a person wrote, and what other rules found, is written.
 */
@NullMarked
package org.parley.rdf;

import org.jspecify.annotations.NullMarked;
