/** The command line: picocli commands that only call the rooms. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
