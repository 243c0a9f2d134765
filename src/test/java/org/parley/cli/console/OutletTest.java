package org.parley.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;

class OutletTest {
    private static final String ONE = "src/test/resources/devset/r01a-trump-putin-white-house.json";
    private static final String OTHER = "src/test/resources/devset/r01b-trump-putin-kremlin.json";
    private static final byte[] MUCH = new byte[1 << 18];

    @TempDir
    private Path folder;

    @Test
    void whatFailsHalfWayLeavesTheEarlierFileAndNoOther() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "earlier");
        assertThatThrownBy(() -> outlet(file).write(out -> {
                    out.write(MUCH);
                    throw new IOException("the source broke off");
                }))
                .hasMessage("the source broke off");
        assertThat(file).content().isEqualTo("earlier");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "earlier");
        outlet(file).write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.nq"), file);
        outlet(link).write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() {
        Path file = folder.resolve("nowhere").resolve("graph.nq");
        assertThatThrownBy(() -> outlet(file).write(out -> out.write(1)))
                .isInstanceOf(OutletException.class)
                .hasMessageContaining(file + " was not written: its folder is not there");
        assertThatThrownBy(() -> outlet(folder).write(out -> out.write(1)))
                .isInstanceOf(OutletException.class)
                .hasMessageContaining(folder + " was not written");
    }

    /** As a full disk does, or a reader that has seen enough. */
    @Test
    void standardOutputThatTakesNoMoreEndsTheCommand() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> new Outlet(console(full), null).write(out -> out.write(MUCH)))
                .isInstanceOf(OutletException.class)
                .hasMessage("Standard output took no more before all was written: Broken pipe");
        Run run = Run.into(full, "compare", "--format", "json", ONE, OTHER);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("parley: Standard output took no more before all was written: Broken pipe\n");
    }

    private static Outlet outlet(Path file) {
        return new Outlet(console(OutputStream.nullOutputStream()), file);
    }

    private static Console console(OutputStream out) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Console(InputStream.nullInputStream(), out, nowhere, false);
    }
}
