package org.parley.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesAreThereAgainUntilTheyAreCleared() throws IOException {
        Path place = folder.resolve("pending");
        try (Pending pending = Pending.open(place)) {
            pending.note(List.of("urn:x:a"));
            pending.note(List.of("urn:x:a", "urn:x:b"));
        }
        Files.writeString(place, "urn:x:half", StandardOpenOption.APPEND);
        try (Pending pending = Pending.open(place)) {
            assertThat(pending.graphs()).contains("urn:x:a", "urn:x:b");
            pending.note(List.of("urn:x:c"));
        }
        try (Pending pending = Pending.open(place)) {
            assertThat(pending.graphs()).contains("urn:x:a", "urn:x:b", "urn:x:c");
            pending.clear();
        }
        try (Pending pending = Pending.open(place)) {
            assertThat(pending.graphs()).isEmpty();
        }
    }

    @Test
    void aNameThatDidNotReachTheDiskIsNotTakenForOneThatDid() throws IOException {
        Pending pending = Pending.open(folder.resolve("pending"));
        pending.close();
        assertThatThrownBy(() -> pending.note(List.of("urn:x:a"))).isInstanceOf(ClosedChannelException.class);
        assertThat(pending.graphs()).isEmpty();
    }
}
