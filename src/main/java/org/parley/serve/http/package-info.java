/** What every answer has in common: forms chosen by what is accepted, compression, and headers that guard browsers. */
@NullMarked
package org.parley.serve.http;

import org.jspecify.annotations.NullMarked;
