/**
 * What the text of a query or an update tells before it runs: how deep it goes, whether it is plain SPARQL 1.1, and whether
 * it reaches beyond the data. Queries and updates are looked over alike; this room uses no other.
 */
@NullMarked
package org.parley.store.syntax;

import org.jspecify.annotations.NullMarked;
