package org.parley.store.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the graphs whose texts may be otherwise in the data than in the index on disk, a line each. A kill may leave
 * half a line, of a write that never came to its commit: it names a graph that is not there, and does no harm.
 */
final class Pending implements AutoCloseable {
    private final FileChannel file;
    private final Set<String> graphs;

    private Pending(FileChannel file, Set<String> graphs) {
        this.file = file;
        this.graphs = graphs;
    }

    static Pending open(Path place) throws IOException {
        Set<String> graphs = new LinkedHashSet<>();
        if (Files.exists(place)) {
            new String(Files.readAllBytes(place), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(graphs::add);
        }
        FileChannel file =
                FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new Pending(file, graphs);
    }

    Set<String> graphs() {
        return Set.copyOf(graphs);
    }

    /** Puts names on disk, before anything of them is committed. A line begins with its break, after whatever half line. */
    void note(Collection<String> touched) throws IOException {
        List<String> unknown =
                touched.stream().filter(graph -> !graphs.contains(graph)).toList();
        if (!unknown.isEmpty()) {
            String lines = unknown.stream().map("\n%s\n"::formatted).collect(Collectors.joining());
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
            graphs.addAll(unknown); // not before: a write that fails here must not make the next one trust the disk
        }
    }

    /** Forgets all names, once the index on disk is in step. */
    void clear() throws IOException {
        graphs.clear();
        file.truncate(0);
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
