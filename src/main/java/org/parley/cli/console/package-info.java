/** What commands talk through: the streams, exit codes, a count of what was done, and bars for long work. */
@NullMarked
package org.parley.cli.console;

import org.jspecify.annotations.NullMarked;
