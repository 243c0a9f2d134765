/**
 * The course of a measure over days and accounts: what stood when, according to whom, until when, and who answered whom.
 *
 * <p><b>Days.</b> A report counts for the day the text gives to what it reports, else for the day its account was given
 * out. What has neither comes before everything else, and is left out where one asks what stood on a certain day.
 *
 * <p><b>What outranks what.</b> A later day outranks an earlier one. Within a day the stage further on does, since it
 * presupposes the others: what is agreed was proposed. An earlier stage on a later day is a retelling ("the truce proposed
 * by ...") and moves nothing, unless the text dates it; what puts an end to a measure always counts. Nobody's word outranks
 * another's, not even a news text's own: where accounts of one day cannot both be right (agreed, rejected), both stand and
 * the status is disputed. It is not where they speak of different sides, one that accepts and one that refuses: then the
 * sides are divided.
 *
 * <p><b>Lapse.</b> A duration runs from the day the measure takes effect, or failing that the day it was agreed. Months and
 * years are those of the calendar. What the parties agreed counts; terms of a proposal only where no agreement names any.
 * That a day of lapse has passed is told beside the status and never taken for a report that the measure expired.
 *
 * <p><b>Sides.</b> Whoever acts for a state or body answers and proposes for it: the reply of a president is his state's.
 *
 * <p><b>Threads.</b> A measure of one event (proposed on the 11th) and one of another (agreed on the 18th) are one thread
 * if their types are in one line of descent, most sides of the one take part in the other, and their words are alike; within
 * one document, which tells them apart, only if they are worded nearly the same. A thread grows from what
 * was asked for: a measure joins if it is like one of those, never by a chain of likenesses, which drifts from a pause of
 * strikes by way of "a ceasefire" to every truce there is.
 */
@NullMarked
package org.parley.compare.timeline;

import org.jspecify.annotations.NullMarked;
