/**
 * Reads files, folders, standard input and web pages into documents, or refuses them with a reason and a remedy.
 *
 * <p>A document's text is what offsets count in, so it is never tidied: of a plain text file exactly its characters,
 * but for a byte order mark, which is dropped, and for CRLF and CR, which become LF as the annotation format wants it.
 * Of a page or a PDF it is what was taken out of it: the title, then the paragraphs, a blank line between them.
 *
 * <p>What is known of a document's source comes, in this order, from the command line, from the folder's
 * {@code sources.tsv}, from the page's own metadata, and from the lines above and below the text.
 *
 * <p>Plain text is read as strict UTF-8 and nothing else: a guess that is wrong would spoil names without anybody
 * noticing. A web page says itself how it is encoded; that is honoured and logged.
 *
 * <p>{@code format} takes the words out of an input's bytes, {@code layout} tells title and source from the text by where
 * they stand; neither uses the other, and this room, where inputs come from, uses both.
 */
@NullMarked
package org.parley.document;

import org.jspecify.annotations.NullMarked;
