/**
 * How two accounts stand to each other on one point, and the sentence that says so.
 *
 * <p>Statuses decide first: what is settled for one and for the other somebody's wish contradicts, as does what one refuses,
 * two wishes of two sides, and a wish that the other side only talks about. Else other terms or figures contradict. Else
 * talks tell of less than a result. Else each sign that one side tells of less has a vote: a scope that is one item of the
 * other's list, a kind of the other's measure, a term, a condition or deadline. Where the votes are even, both tell the
 * same.
 */
@NullMarked
package org.parley.compare.relation;

import org.jspecify.annotations.NullMarked;
