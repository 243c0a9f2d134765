package org.parley.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.Adler32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TDB2's journal, journal.jrnl: the writes not yet in the files proper, as entries that each commit or belong to the
 * next commit. An entry is four numbers of four bytes (length of its data or -1, Adler-32 of the whole with this number
 * as zero, kind, component) and its data. A process killed in mid-write leaves half an entry
 * at the end, over which TDB2 stumbles when it opens.
 */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    static final String FILE = "journal.jrnl";
    private static final int HEADER = 16;
    private static final int CHECKSUM_AT = 4;
    private static final int COMMIT = 3;

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** Cuts what follows the last whole commit, which nobody was told has been written. */
    static void cutTornTail(Path folder) throws IOException {
        Optional<Path> journal = StoreFolder.data(folder).map(data -> data.resolve(FILE));
        if (journal.isEmpty() || !Files.exists(journal.get())) {
            return;
        }
        try (FileChannel file = FileChannel.open(journal.get(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = new Journal(file).endOfLastCommit();
            if (end < file.size()) {
                LOG.warn("{}: cut {} bytes of a write that was never finished", journal.get(), file.size() - end);
                file.truncate(end);
                file.force(true);
            }
        }
    }

    private long endOfLastCommit() throws IOException {
        long committed = 0;
        long at = 0;
        while (file.size() - at >= HEADER) {
            ByteBuffer header = read(at, HEADER);
            long end = at + HEADER + Math.max(0, header.getInt(0));
            if (end > file.size() || !isSound(header, at + HEADER, end)) {
                break;
            }
            if (header.getInt(8) == COMMIT) {
                committed = end;
            }
            at = end;
        }
        return committed;
    }

    private boolean isSound(ByteBuffer header, long from, long to) throws IOException {
        int claimed = header.getInt(CHECKSUM_AT);
        Adler32 sum = new Adler32();
        sum.update(header.putInt(CHECKSUM_AT, 0));
        for (long at = from; at < to; ) {
            ByteBuffer part = read(at, (int) Math.min(1 << 20, to - at));
            at += part.remaining();
            sum.update(part);
        }
        return (int) sum.getValue() == claimed;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the journal became shorter while it was read");
            }
        }
        return bytes.flip();
    }
}
