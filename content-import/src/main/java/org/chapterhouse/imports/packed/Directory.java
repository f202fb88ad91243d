package org.chapterhouse.imports.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Counts the entries of a zip file before anything is made of them: the number that it gives itself can lie. */
final class Directory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_LENGTH = 46;

    private Directory() {}

    /** How many entries follow one another in the directory, counted to one more than {@code most}. */
    static int entries(byte[] bytes, int most) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        if (end < 0) {
            return 0;
        }
        // The directory lies directly before its end, wherever its offset says that it begins.
        long at = Math.max(0, end - Integer.toUnsignedLong(zip.getInt(end + 12)));
        int count = 0;
        while (count <= most && at + ENTRY_LENGTH <= end && zip.getInt((int) at) == ENTRY_SIGNATURE) {
            count++;
            at += ENTRY_LENGTH + length(zip, at + 28) + length(zip, at + 30) + length(zip, at + 32);
        }
        return count;
    }

    private static int length(ByteBuffer zip, long at) {
        return Short.toUnsignedInt(zip.getShort((int) at));
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }
}
