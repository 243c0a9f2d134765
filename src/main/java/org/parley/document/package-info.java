/** Reads files, folders, standard input and web pages into documents, or refuses them with a reason and a remedy. */
@NullMarked
package org.parley.document;

import org.jspecify.annotations.NullMarked;
