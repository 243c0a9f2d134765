package org.parley.document.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file: strict UTF-8, LF. A byte order mark is dropped; CRLF and CR become LF; nothing else is touched. */
public final class PlainText implements InputFormat {
    private static final String SAVE_AS_UTF8 = "Save it as UTF-8, for example with: iconv -f %s -t UTF-8";

    @Override
    public List<String> endings() {
        return List.of("txt", "text");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return true;
    }

    @Override
    public Content read(byte[] bytes, @Nullable String charset, Limits limits) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Content.Unreadable("It is encoded in UTF-16.", SAVE_AS_UTF8.formatted("UTF-16") + ".");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return new Content.Unreadable("It is a PDF, not a text.", "Give it the ending .pdf.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return notUtf8(bytes, in.position());
        }
        String decoded = out.flip().toString();
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return Content.Words.plain(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Content notUtf8(byte[] bytes, int offset) {
        for (byte b : bytes) {
            if (b == 0) {
                return new Content.Unreadable(
                        "It is a binary file, not a text.", "Save its words as a .txt file in UTF-8.");
            }
        }
        return new Content.Unreadable(
                "It is not UTF-8: the byte at offset %d (0x%02X) fits no character.".formatted(offset, bytes[offset]),
                SAVE_AS_UTF8.formatted("WINDOWS-1252") + ", naming the encoding it really has.");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
