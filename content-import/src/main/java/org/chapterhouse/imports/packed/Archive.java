package org.chapterhouse.imports.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chapterhouse.imports.outline.SourceRefused;

/**
 * A zip file in memory (APPNOTE.TXT 6.3.10). Sizes are counted while it is unpacked, since those in its directory can lie.
 * Nothing is ever written to a disk. Several threads may read from it.
 */
public final class Archive implements AutoCloseable {

    /** Five times the files of the longest e-books. */
    public static final int MAX_ENTRIES = 5_000;

    /** In bytes, of all that is read. */
    public static final long MAX_UNPACKED = 300L * 1024 * 1024;

    /** How many times larger than packed an entry may be: text is at most 20 times. */
    private static final long MAX_RATIO = 100;

    /** Entries up to this size, in bytes, may be packed as tightly as they are: blank pages are. */
    private static final long UNSUSPICIOUS = 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private long unpacked;

    private Archive(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws SourceRefused saying what is wrong with it */
    public static Archive open(byte[] bytes) throws SourceRefused {
        if (Directory.entries(bytes, MAX_ENTRIES) > MAX_ENTRIES) {
            throw new SourceRefused(
                    "holds more than %,d files, which is the most that can be imported.".formatted(MAX_ENTRIES));
        }
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new Archive(zip, entries(zip));
        } catch (IOException | IllegalArgumentException broken) {
            throw SourceRefused.damaged(broken);
        }
    }

    private static Map<String, ZipArchiveEntry> entries(ZipFile zip) throws SourceRefused {
        Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
        long declared = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            check(entry);
            declared += Math.max(0, entry.getSize());
            if (!entry.isDirectory()) {
                entries.putIfAbsent(entry.getName(), entry);
            }
        }
        if (declared > MAX_UNPACKED) {
            throw tooLarge();
        }
        return entries;
    }

    private static void check(ZipArchiveEntry entry) throws SourceRefused {
        if (entry.getSize() > allowed(entry)) {
            throw bomb();
        }
        String name = entry.getName();
        boolean climbs = name.startsWith("/")
                || name.contains("\\")
                || name.matches("[A-Za-z]:.*")
                || ("/" + name + "/").contains("/../");
        if (climbs) {
            throw new SourceRefused("holds a file whose path leads out of it; nothing of it was read.");
        }
        if (entry.isUnixSymlink()) {
            throw new SourceRefused("holds a link instead of a file; nothing of it was read.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new SourceRefused("is protected with a password; save it without one and try again.");
        }
    }

    /** The paths of its files, in the order of its directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * A file of it, unpacked.
     *
     * @param most the most bytes that are wanted of it
     * @throws SourceRefused where it is absent, damaged, larger than that or packed beyond what files are
     */
    public byte[] read(String name, long most) throws SourceRefused {
        ZipArchiveEntry entry = entry(name);
        try {
            return unpacked(entry, most);
        } catch (IOException | IllegalArgumentException broken) {
            throw SourceRefused.damaged(broken);
        }
    }

    /**
     * A file of it that can be done without; empty where it is absent or damaged.
     *
     * @param most the most bytes that are wanted of it
     * @throws SourceRefused where it is larger than that or packed beyond what files are
     */
    public Optional<byte[]> readIfSound(String name, long most) throws SourceRefused {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(unpacked(entry(name), most));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /**
     * A file of it, unpacked while it is read, so that it is never in memory whole. Where it is damaged, too large or
     * packed beyond what files are, reading it throws an exception whose cause is a {@link SourceRefused}.
     *
     * @throws SourceRefused where it is absent or damaged
     */
    public InputStream stream(String name) throws SourceRefused {
        ZipArchiveEntry entry = entry(name);
        try {
            return new Unpacking(zip.getInputStream(entry), allowed(entry));
        } catch (IOException | IllegalArgumentException broken) {
            throw SourceRefused.damaged(broken);
        }
    }

    private ZipArchiveEntry entry(String name) throws SourceRefused {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new SourceRefused("lacks the file “" + name + "”, which it needs.");
        }
        return entry;
    }

    private static long allowed(ZipArchiveEntry entry) {
        return Math.max(UNSUSPICIOUS, MAX_RATIO * Math.max(1, entry.getCompressedSize()));
    }

    private synchronized byte[] unpacked(ZipArchiveEntry entry, long most) throws IOException, SourceRefused {
        long allowed = allowed(entry);
        long limit = Math.max(0, Math.min(Math.min(most, allowed), MAX_UNPACKED - unpacked));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            unpacked += content.length;
            if (content.length > limit) {
                throw content.length > allowed ? bomb() : content.length > most ? tooLarge(entry, most) : tooLarge();
            }
            return content;
        }
    }

    private synchronized boolean countsTooMuch(int bytes) {
        unpacked += bytes;
        return unpacked > MAX_UNPACKED;
    }

    private final class Unpacking extends FilterInputStream {
        private final long allowed;
        private long read;

        Unpacking(InputStream in, long allowed) {
            super(in);
            this.allowed = allowed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = super.read(bytes, from, most);
            read += Math.max(0, count);
            boolean tooMuch = countsTooMuch(Math.max(0, count));
            if (read > allowed) {
                throw new IOException(bomb());
            }
            if (tooMuch) {
                throw new IOException(tooLarge());
            }
            return count;
        }
    }

    private static SourceRefused bomb() {
        return new SourceRefused("unpacks to more than %d times its size, which no book does.".formatted(MAX_RATIO));
    }

    private static SourceRefused tooLarge(ZipArchiveEntry entry, long most) {
        return new SourceRefused("holds the file “%s”, which is larger than the %d MB that can be read of its kind."
                .formatted(entry.getName(), most / 1024 / 1024));
    }

    private static SourceRefused tooLarge() {
        return new SourceRefused("unpacks to more than %d MB, which is the most that can be imported."
                .formatted(MAX_UNPACKED / 1024 / 1024));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("A file in memory is always closed", impossible);
        }
    }
}
