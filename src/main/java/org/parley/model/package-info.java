/** What Parley knows of a text: immutable records that know neither how they were found nor where they are kept. */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
