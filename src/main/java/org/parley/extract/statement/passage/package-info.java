/**
 * A paragraph as statements are looked for in it: one row of tokens with its sentences, its quotations, and its grammar as
 * tags and the tree tell it. A passage is a whole paragraph, since quotations run over sentences.
 */
@NullMarked
package org.parley.extract.statement.passage;

import org.jspecify.annotations.NullMarked;
