package org.prongsai.attachment;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads parts one after the other, each when its turn comes. */
final class PartStream extends InputStream {

    private final long parts;
    private final IntFunction<byte[]> read;
    private byte[] part = {};
    private int next;
    private int offset;

    PartStream(long parts, IntFunction<byte[]> read) {
        this.parts = parts;
        this.read = read;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : Byte.toUnsignedInt(part[offset++]);
    }

    @Override
    public int read(byte[] target, int start, int most) {
        if (most == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var length = Math.min(most, part.length - offset);
        System.arraycopy(part, offset, target, start, length);
        offset += length;
        return length;
    }

    private boolean isAtEnd() {
        while (offset == part.length && next < parts) {
            part = read.apply(next++);
            offset = 0;
        }
        return offset == part.length;
    }
}
