/**
 * Settings: what an installation says once and for all of how it is set up, outside the command line.
 *
 * <p>Only options that are marked as a {@link org.parley.cli.config.Setting} are settings; what somebody wants of one run
 * (a format, a day, an output) is not, since a file that changed it unseen would be a trap. A setting has one name in three
 * spellings: {@code --allow-service}, {@code PARLEY_ALLOW_SERVICE}, {@code allow-service}. The option wins over the
 * environment, the environment over the file, the file over the default. Secrets are no settings, only the files that hold
 * them are; so all settings can be shown.
 *
 * <p>A key of the file that is no setting is an error, since it is likely to be misspelt, and so is a value that does not
 * fit. Of the environment only what is known is read: platforms set variables of their own, such as
 * {@code PARLEY_SERVICE_HOST}, wherever a service is called parley; {@code parley serve} names those it leaves alone.
 */
@NullMarked
package org.parley.cli.config;

import org.jspecify.annotations.NullMarked;
