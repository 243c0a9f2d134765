/**
 * The words for offices and organisations as they stand with names: titles, one after the other, the nouns that organisations
 * are named by, and whose an office is ("of Turkey").
 */
@NullMarked
package org.parley.extract.actor.office;

import org.jspecify.annotations.NullMarked;
