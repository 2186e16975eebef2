package org.prongsai.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows the structure of a picture to its end, and so finds one that was cut off. Nothing is decoded. */
final class Pictures {

    private static final int PNG_SIGNATURE = 8;
    private static final int IEND = 0x49454E44;
    private static final int CHECKSUM = 4;

    private static final int MARKER = 0xFF;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private Pictures() {}

    static boolean isWholePng(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(PNG_SIGNATURE);
            while (true) {
                var length = Integer.toUnsignedLong(in.readInt());
                var type = in.readInt();
                in.skipNBytes(length + CHECKSUM);
                if (type == IEND) {
                    return true;
                }
            }
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /** Cameras append what they like behind the end, so the end is looked for and need not be the last byte. */
    static boolean isWholeJpeg(Path file) throws IOException {
        try (var in = open(file)) {
            var marker = nextMarker(in);
            while (marker != EOI) {
                if (marker != SOI) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
                marker = marker == SOS ? afterScan(in) : nextMarker(in);
            }
            return true;
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARKER) {
            throw new EOFException("No marker where one is due");
        }
        var marker = in.readUnsignedByte();
        while (marker == MARKER) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** The marker behind the compressed data, in which a zero or a restart follows each marker byte. */
    private static int afterScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == MARKER) {
                var next = in.readUnsignedByte();
                while (next == MARKER) {
                    next = in.readUnsignedByte();
                }
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    return next;
                }
            }
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
