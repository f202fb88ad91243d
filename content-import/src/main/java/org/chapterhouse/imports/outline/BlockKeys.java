package org.chapterhouse.imports.outline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** Makes the blocks of one edition, numbering those that say the same. */
final class BlockKeys {

    /** 64 bits of the digest: a chance of one in a billion for two of 100,000 different blocks to meet. */
    private static final int BYTES = 8;

    private final MessageDigest sha256 = sha256();
    private final Map<String, Integer> seen = new HashMap<>();

    Block block(Piece piece) {
        return new Block(key(piece), piece.kind(), piece.text(), html(piece));
    }

    private String key(Piece piece) {
        // Pictures that are said to show the same are told apart by their names.
        String said = piece.kind() == BlockKind.FIGURE ? piece.html() : Spaces.plain(piece.text());
        byte[] digest = sha256.digest((piece.kind() + "\n" + said).getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().formatHex(digest, 0, BYTES);
        return hash + "-" + seen.merge(hash, 1, Integer::sum);
    }

    /** Headings in the text come below the page's title, its chapter and its section. */
    private static String html(Piece piece) {
        if (!piece.isHeading()) {
            return piece.html();
        }
        int rank = Math.min(piece.level() + 1, 6);
        return "<h%d>%s</h%d>".formatted(rank, Entities.escape(piece.text()), rank);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
