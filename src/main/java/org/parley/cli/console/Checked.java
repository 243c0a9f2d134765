package org.parley.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** A stream whose failures say what could not be written. */
final class Checked extends FilterOutputStream {
    private final Function<IOException, OutletException> fault;

    Checked(OutputStream out, Function<IOException, OutletException> fault) {
        super(out);
        this.fault = fault;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
        try {
            out.write(part, from, length);
        } catch (IOException e) {
            throw fault.apply(e);
        }
    }
}
