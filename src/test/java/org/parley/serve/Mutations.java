package org.parley.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests with something broken in each, made of sound ones. */
record Mutations(List<String> sound) {
    private static final List<String> PIECES = List.of(
            "%00",
            "%",
            "%zz",
            "%ff",
            "&",
            "=",
            "?",
            "#",
            "..",
            "//",
            "\"",
            "'",
            "\\",
            "<",
            ">",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ";",
            ",",
            ".",
            ":",
            "*",
            "+",
            "-",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "NaN",
            "null",
            "true",
            "\u0000",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "\ud83d",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\r\n\r\n",
            "SELECT",
            "SERVICE",
            "LOAD",
            "GRAPH",
            "FILTER",
            "UNION",
            "BASE",
            "PREFIX",
            "UNDEF",
            "a",
            "_:b",
            "@en",
            "^^",
            "<<",
            ">>",
            "q=",
            "q=-1",
            "*/*",
            "text/",
            "charset=utf-16",
            "urn:x-arq:UnionGraph",
            "java:java.lang.System",
            "x".repeat(3000));

    /** One of the requests with up to three things broken, as it is sent. */
    byte[] mutated(Random random) {
        StringBuilder request = new StringBuilder(sound.get(random.nextInt(sound.size())));
        int line = request.indexOf(" HTTP/1.1\r\n");
        String version = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        request.delete(line, line + version.length()).insert(line, "\u0001");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutate(request, random);
        }
        int end = request.indexOf("\u0001");
        if (end < 0) {
            request.insert(0, "GET /\u0001");
            end = 5;
        }
        String head = request.substring(0, end).replaceAll("[\\r\\n]", "%0A");
        if (head.strip().indexOf(' ') < 0) {
            head = "GET /" + head.strip(); // else it would be of HTTP 0.9
        }
        String whole = head + version + request.substring(end + 1);
        return random.nextInt(8) == 0 ? chunked(whole, random) : measured(whole);
    }

    /** In two chunks, of which the second may not be as long as it says. */
    private static byte[] chunked(String request, Random random) {
        int end = request.indexOf("\r\n\r\n");
        String head = end < 0 ? request : request.substring(0, end);
        String body = end < 0 ? "" : request.substring(end + 4);
        int cut = body.length() / 2;
        int wrong = random.nextInt(3) - 1;
        String chunks = chunk(body.substring(0, cut), 0) + chunk(body.substring(cut), wrong);
        return (head + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String chunk(String content, int wrong) {
        int length = content.getBytes(StandardCharsets.UTF_8).length;
        return length == 0 ? "" : "%x\r\n%s\r\n".formatted(length + wrong, content);
    }

    private void mutate(StringBuilder request, Random random) {
        int at = random.nextInt(request.length());
        int to = Math.min(request.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(6)) {
            case 0 -> request.delete(at, to);
            case 1 -> request.insert(at, request.substring(at, to));
            case 2 -> request.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> request.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> request.setCharAt(at, (char) (request.charAt(at) ^ (1 << random.nextInt(7))));
            default -> {
                String other = sound.get(random.nextInt(sound.size()));
                int from = random.nextInt(other.length());
                request.replace(at, to, other.substring(from, Math.min(other.length(), from + 1 + random.nextInt(60))));
            }
        }
    }

    /** With the length of its body, or the server would rightly wait for more. */
    static byte[] measured(String request) {
        int end = request.indexOf("\r\n\r\n");
        String head = end < 0 ? request : request.substring(0, end);
        byte[] body = (end < 0 ? "" : request.substring(end + 4)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
