/** What the store tells of events and measures, written for terminals, documents and programs. */
@NullMarked
package org.parley.chronicle.report;

import org.jspecify.annotations.NullMarked;
