package org.parley.serve.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.parley.serve.http.BadRequest;

/** Decides whether a request may write. */
public final class Rights {
    private final Users users;

    public Rights(Users users) {
        this.users = users;
    }

    /** Whether there is anybody who may write. */
    public boolean isOpen() {
        return !users.isEmpty();
    }

    /** The name of who wants to write; throws {@link BadRequest} if they may not. */
    public String writer(HttpServletRequest request) throws BadRequest {
        if (!isOpen()) {
            throw BadRequest.readOnly();
        }
        if (isFromElsewhere(request)) {
            throw new BadRequest(
                    403,
                    "Pages of other origins may read here, not write. Send it from a page of this server, or from a program");
        }
        try {
            return known(request);
        } catch (UsersException e) {
            throw new BadRequest(
                    503, "Who may write cannot be read just now, so nobody may. Tell whoever runs this server");
        }
    }

    private String known(HttpServletRequest request) throws BadRequest {
        return named(Optional.ofNullable(request.getHeader("Authorization")).orElse(""))
                .orElseThrow(
                        () -> new BadRequest(
                                401,
                                "To write here, send the token that 'parley user' gave you: Authorization: Bearer TOKEN, or your name and the token as user and password. Reading needs none"));
    }

    private Optional<String> named(String authorization) {
        String[] words = authorization.strip().split("\\s+", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> users.byToken(words[1]);
            case "basic" -> byPassword(words[1]);
            default -> Optional.empty();
        };
    }

    private Optional<String> byPassword(String encoded) {
        try {
            String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 && users.isTokenOf(pair[0], pair[1]) ? Optional.of(pair[0]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
