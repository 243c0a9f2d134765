/**
 * What the whole store tells of events, and of the fate of measures across events, documents and days.
 *
 * <p>A store is only ever asked in SPARQL here, by the queries beside the classes, so that a store held by another process
 * answers as well as one opened by this one. What the answers mean is decided in {@link org.parley.compare.timeline}; this
 * room reads its values from a graph and finds what a person means by a name or a few words.
 *
 * <p><b>Names.</b> A person means the actor with that canonical name; failing that, all who go by it in some text; failing
 * that, all with these words in their name. What is left after that is shown for the person to choose by IRI. Actors with
 * one and the same canonical name are not told apart unless they are asked for by IRI.
 *
 * <p><b>Words.</b> A measure is meant if its labels, scopes and type, taken together, have all the words. If all that are
 * meant belong to one thread, that is the answer; else the threads are shown to choose from.
 *
 * <p><b>Threads across events</b> are found when asked for, and not stored: a measure's IRI belongs to one event, and
 * whether it is the measure of another event is an opinion that changes with every document. SPARQL picks those that may be
 * akin (type in one line of descent, a side in common), which is fast, and likeness of words decides.
 */
@NullMarked
package org.parley.chronicle;

import org.jspecify.annotations.NullMarked;
