package org.parley.annotate.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Weights of which most are nothing, in 8 bits each: the gap to the next that is something, then what it is. */
final class SparseWeights {
    /** Weights beyond this count as this; fewer than one in ten thousand are. */
    private static final float LARGEST = 4;

    private static final float STEP = LARGEST / Byte.MAX_VALUE;
    private static final int SEVEN_BITS = 0x7F;

    static void write(DataOutput out, float[] weights) throws IOException {
        int count = 0;
        for (float weight : weights) {
            count += eighth(weight) == 0 ? 0 : 1;
        }
        out.writeInt(weights.length);
        out.writeInt(count);
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (eighth(weights[i]) != 0) {
                writeGap(out, i - last);
                out.writeByte(eighth(weights[i]));
                last = i;
            }
        }
    }

    private static int eighth(float weight) {
        return Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight / STEP)));
    }

    private static void writeGap(DataOutput out, int gap) throws IOException {
        int rest = gap;
        while (rest > SEVEN_BITS) {
            out.writeByte((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static float[] read(DataInput in) throws IOException {
        float[] weights = new float[in.readInt()];
        int count = in.readInt();
        int at = 0;
        for (int i = 0; i < count; i++) {
            at += readGap(in);
            if (at >= weights.length) {
                throw new IOException("A weight stands behind the last one");
            }
            weights[at] = in.readByte() * STEP;
        }
        return weights;
    }

    private static int readGap(DataInput in) throws IOException {
        int gap = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next > SEVEN_BITS) {
            gap |= (next & SEVEN_BITS) << shift;
            shift += 7;
            next = in.readUnsignedByte();
        }
        return gap | (next << shift);
    }

    private SparseWeights() {}
}
