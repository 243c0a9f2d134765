/**
 * The commands. Each is thin: it reads its options, calls the rooms that do the work, and tells what came of it.
 *
 * <p><b>Two streams.</b> Standard output carries the answer and nothing else, so that it can be piped; progress, refusals
 * and errors go to standard error. Both are written in UTF-8 whatever the locale. Commands never touch the standard
 * streams themselves, they are handed a {@link org.parley.cli.console.Console}; so tests can read what a command says.
 *
 * <p><b>Exit codes.</b> 0: all was done. 1: it was done, but some input was refused. 2: the command was used wrongly, or
 * failed; one line says why, and {@code --debug} shows where. What the user can mend is an exception of its room with a
 * message for people; anything else is told as unexpected.
 *
 * <p><b>Where a command stands.</b> With what it works on: {@code annotation}, {@code store} or {@code serve}. All of them
 * may use {@code console}, {@code option} and {@code config}; {@code Parley} names them all.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
