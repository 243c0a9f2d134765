/** Options that commands of several rooms share, and the forms their values must have. */
@NullMarked
package org.parley.cli.option;

import org.jspecify.annotations.NullMarked;
