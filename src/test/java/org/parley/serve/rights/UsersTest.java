package org.parley.serve.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
    private static final String HASH = "0f".repeat(32);

    @TempDir
    Path folder;

    @Test
    void knowsThoseItAddedByTheirTokensAndKeepsNoToken() throws Exception {
        Path file = folder.resolve("users");
        String ada = Users.add(file, "ada");
        String bob = Users.add(file, "bob");
        Users users = Users.in(file);
        assertThat(users.byToken(ada)).contains("ada");
        assertThat(users.byToken(bob)).contains("bob");
        assertThat(users.byToken("0f0f")).isEmpty();
        assertThat(users.isTokenOf("ada", bob)).isFalse();
        assertThat(users.isTokenOf("eve", ada)).isFalse();
        assertThat(ada).hasSizeGreaterThanOrEqualTo(40).isNotEqualTo(bob);
        assertThat(Files.readString(file)).startsWith("# Who may write").doesNotContain(ada);
    }

    @Test
    void readsCommentsEmptyLinesAndAnyBlanks() throws Exception {
        Path file = Files.writeString(folder.resolve("users"), "# people\n\n  ada \t " + HASH + "  \n");
        assertThat(Users.in(file).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ada secret                | line 2 | a token itself must not stand here
            ada                       | line 2 | it has 1 words
            ada HASH more             | line 2 | it has 3 words
            a:b HASH                  | line 2 | other signs
            """)
    void saysWhichLineIsWrongAndHowToMakeARightOne(String line, String where, String what) throws Exception {
        Path file = Files.writeString(folder.resolve("users"), "# people\n" + line.replace("HASH", HASH) + "\n");
        assertThatThrownBy(() -> Users.in(file))
                .isInstanceOf(UsersException.class)
                .hasMessageContaining(file + ", " + where)
                .hasMessageContaining(what)
                .hasMessageContaining("parley user NAME --users " + file);
    }

    @Test
    void refusesANameTwiceAFileWithoutNamesAndNoFile() throws Exception {
        Path file = Files.writeString(folder.resolve("users"), "ada %s\nada %s\n".formatted(HASH, HASH));
        assertThatThrownBy(() -> Users.in(file)).hasMessageContaining("line 2: ada has a line already");
        Path empty = Files.writeString(folder.resolve("empty"), "# nobody yet\n");
        assertThatThrownBy(() -> Users.in(empty)).hasMessageContaining("names nobody who may write");
        assertThatThrownBy(() -> Users.in(folder.resolve("none"))).hasMessageContaining("cannot be read");
        Path other = folder.resolve("other");
        Users.add(other, "ada");
        assertThatThrownBy(() -> Users.add(other, "ada")).hasMessageContaining("has a user ada already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "a:b", "é"})
    void takesNoNameThatWouldBreakTheFile(String name) {
        assertThatThrownBy(() -> Users.add(folder.resolve("users"), name))
                .hasMessageContaining("is no name for a user");
        assertThat(folder.resolve("users")).doesNotExist();
    }

    @Test
    void readsItsFileAgainWhenItChanges() throws Exception {
        Path file = folder.resolve("users");
        String ada = Users.add(file, "ada");
        Users users = Users.in(file);
        String bob = Users.add(file, "bob");
        assertThat(users.byToken(bob)).contains("bob");
        Files.writeString(file, "# nobody any more\n");
        assertThat(users.byToken(ada)).isEmpty();
        assertThat(users.isTokenOf("bob", bob)).isFalse();
        assertThat(users.isEmpty()).isFalse();
    }

    @Test
    void letsNobodyInWhileItsFileCannotBeRead() throws Exception {
        Path file = folder.resolve("users");
        String ada = Users.add(file, "ada");
        Users users = Users.in(file);
        String before = Files.readString(file);
        Files.writeString(file, "ada secret\n");
        assertThatThrownBy(() -> users.byToken(ada)).isInstanceOf(UsersException.class);
        Files.delete(file);
        assertThatThrownBy(() -> users.isTokenOf("ada", ada)).isInstanceOf(UsersException.class);
        Files.writeString(file, before);
        assertThat(users.byToken(ada)).contains("ada");
    }
}
