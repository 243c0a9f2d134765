package org.parley.serve.catalogue;

import java.nio.file.Path;

/**
 * The whole store in a file.
 *
 * @param tag what tells it from dumps of other states
 */
record DumpFile(Path file, String mediaType, String tag) {}
