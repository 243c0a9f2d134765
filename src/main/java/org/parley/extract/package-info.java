/** Finds who said, agreed and did what. Rules are data (data/lexicon, data/gazetteer); the classes here only apply them. */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
