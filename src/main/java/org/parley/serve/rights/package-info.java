/**
 * Who may write. Everybody may read.
 *
 * <p>A writer shows a token: a long random word that nobody chose, so that the file needs no slow hashes that a stranger
 * could make the server compute, and nobody's password of elsewhere can leak. The file holds SHA-256 of tokens only. Tools
 * that know no bearer tokens send name and token as user and password.
 *
 * <p>The file is read again when it changes, so that a token is taken back without a restart. While it cannot be read,
 * nobody may write: whoever deletes it, or breaks it, has not asked for the old one to be kept.
 *
 * <p>A browser sends what it knows of a server along with requests that other pages make it send. So a write that comes
 * from a page of another origin is refused, whatever it shows.
 */
@NullMarked
package org.parley.serve.rights;

import org.jspecify.annotations.NullMarked;
