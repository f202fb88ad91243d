package org.chapterhouse.imports.outline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Makes the blocks of one edition, numbering those that say the same. */
final class BlockKeys {

    /** 64 bits of the digest: a chance of one in a billion for two of 100,000 different blocks to meet. */
    private static final int BYTES = 8;

    private static final MessageDigest SHA_256 = sha256();

    private final Map<String, Integer> seen = new HashMap<>();

    /** @param digest that of the piece */
    Block block(Piece piece, String digest) {
        String key = digest + "-" + seen.merge(digest, 1, Integer::sum);
        return new Block(key, piece.kind(), piece.text(), piece.htmlInText());
    }

    /** The first part of a piece's key: what takes the time, and needs no knowledge of other pieces. */
    static String digest(Piece piece) {
        // Pictures that are said to show the same are told apart by their names.
        String said = piece.kind() == BlockKind.FIGURE ? piece.html() : Spaces.plain(piece.text());
        MessageDigest sha256 = copy();
        sha256.update((piece.kind() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest(said.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException fixed) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
