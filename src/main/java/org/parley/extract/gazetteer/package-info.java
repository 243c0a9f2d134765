/**
 * What any reader of world news knows: states, bodies, people, media, and under which names they go.
 *
 * <p>A capital stands for its government unless the words beside it make it a place ({@code Seats}). A name that means two
 * things is settled by data/gazetteer/doubtful.tsv, never by order of loading.
 */
@NullMarked
package org.parley.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
