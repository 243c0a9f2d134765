package org.parley.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueryTest {
    private static final String TEXT = "# title: Calls\n# question: Which calls were there?\nSELECT * { ?s ?p ?o }\n";

    @TempDir
    Path folder;

    @Test
    void readsNameTitleAndQuestionFromAFolder() throws Exception {
        Files.writeString(folder.resolve("02-calls.rq"), TEXT);
        Files.writeString(folder.resolve("01-first.rq"), TEXT);
        Files.writeString(folder.resolve("notes.txt"), "not a query");
        assertThat(NamedQuery.in(folder.toUri()))
                .containsExactly(
                        new NamedQuery("01-first", "Calls", "Which calls were there?", TEXT),
                        new NamedQuery("02-calls", "Calls", "Which calls were there?", TEXT));
    }

    @Test
    void readsThemFromAJar() throws Exception {
        Path jar = folder.resolve("with space.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(file)) {
            zip.putNextEntry(new JarEntry("queries/"));
            zip.putNextEntry(new JarEntry("queries/calls.rq"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        URI inside = URI.create("jar:" + jar.toUri() + "!/queries");
        assertThat(NamedQuery.in(inside)).extracting(NamedQuery::name).containsExactly("calls");
    }

    @Test
    void saysWhatAQueryLacks() throws Exception {
        Files.writeString(folder.resolve("bare.rq"), "SELECT * { ?s ?p ?o }");
        assertThatThrownBy(() -> NamedQuery.in(folder))
                .hasMessageContaining("bare.rq")
                .hasMessageContaining("# title:");
    }
}
