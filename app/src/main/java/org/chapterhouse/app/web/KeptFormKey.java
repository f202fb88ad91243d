package org.chapterhouse.app.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one kept form: AES-256 in Galois/Counter Mode. It leaves with the sender's cookie and stays nowhere else. */
final class KeptFormKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private KeptFormKey(byte[] secret) {
        this.secret = secret;
    }

    static KeptFormKey random() {
        return new KeptFormKey(randomBytes(KEY_BYTES));
    }

    /** The key that a cookie carries; empty where it carries none. */
    static Optional<KeptFormKey> parse(String cookie) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cookie))
                    .filter(bytes -> bytes.length == KEY_BYTES)
                    .map(KeptFormKey::new);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    byte[] seal(byte[] open) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, open);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalArgumentException where it was sealed with another key or changed since */
    byte[] open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalArgumentException("the kept form does not open with this key", wrongKey);
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
