package org.parley.serve.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who may write, by name, each with the hash of a token; read from a file with a line for each. */
public final class Users {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES_OF_TOKEN = 32;
    private static final String HEADING =
            "# Who may write: a name, and the SHA-256 of a token. Add a line with: parley user NAME --users THIS_FILE\n";

    private final @Nullable Path file;
    private volatile State state;

    /**
     * What a file held.
     *
     * @param stamp its time and size, by which a change is seen
     */
    private record State(Map<String, byte[]> hashes, String stamp) {}

    private Users(@Nullable Path file, State state) {
        this.file = file;
        this.state = state;
    }

    public static Users none() {
        return new Users(null, new State(Map.of(), ""));
    }

    /** The users of a file, which must name at least one at first; it is read again when it changes. */
    public static Users in(Path file) {
        State state = read(file);
        if (state.hashes().isEmpty()) {
            throw UsersException.nobody(file);
        }
        return new Users(file, state);
    }

    /** Who may write now; throws {@link UsersException} if the file has become unreadable, and then nobody may. */
    private Map<String, byte[]> hashes() {
        if (file != null && !state.stamp().equals(stamp(file))) {
            state = read(file);
        }
        return state.hashes();
    }

    private static String stamp(Path file) {
        try {
            return "%s %d".formatted(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            throw UsersException.unreadable(file, e);
        }
    }

    private static State read(Path file) {
        Map<String, byte[]> hashes = new LinkedHashMap<>();
        String stamp = stamp(file); // taken first: what is written while it is read is seen as a change the next time
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    add(hashes, line.split("\\s+"), file, i + 1);
                }
            }
        } catch (IOException e) {
            throw UsersException.unreadable(file, e);
        }
        return new State(hashes, stamp);
    }

    private static void add(Map<String, byte[]> hashes, String[] cells, Path file, int number) {
        if (cells.length != 2) {
            throw UsersException.line(file, number, "it has %d words, not two".formatted(cells.length));
        }
        if (!NAME.matcher(cells[0]).matches()) {
            throw UsersException.line(file, number, "the name has other signs than letters, digits, dots, - and _");
        }
        if (!HASH.matcher(cells[1]).matches()) {
            throw UsersException.line(file, number, "the second word is no hash; a token itself must not stand here");
        }
        if (hashes.put(cells[0], HexFormat.of().parseHex(cells[1])) != null) {
            throw UsersException.line(file, number, "%s has a line already".formatted(cells[0]));
        }
    }

    /** Adds somebody to a file, which is made if need be, and returns their token, which is kept nowhere. */
    public static String add(Path file, String name) {
        if (!NAME.matcher(name).matches()) {
            throw UsersException.badName(name);
        }
        boolean isNew = !Files.exists(file);
        if (!isNew && read(file).hashes().containsKey(name)) {
            throw UsersException.known(file, name);
        }
        byte[] random = new byte[BYTES_OF_TOKEN];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String line = "%s %s\n".formatted(name, HexFormat.of().formatHex(hash(token)));
        try {
            Files.writeString(
                    file, isNew ? HEADING + line : line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw UsersException.unreadable(file, e);
        }
        return token;
    }

    /** Whether there is no file of users, so that nobody can ever write. */
    public boolean isEmpty() {
        return file == null;
    }

    /** Whose token it is. */
    Optional<String> byToken(String token) {
        return hashes().keySet().stream().filter(name -> isTokenOf(name, token)).findFirst();
    }

    boolean isTokenOf(String name, String token) {
        byte[] known = hashes().get(name);
        return known != null && MessageDigest.isEqual(known, hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
