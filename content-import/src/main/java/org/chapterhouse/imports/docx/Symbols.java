package org.chapterhouse.imports.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the characters of faces full of symbols mean. Such a face keeps its signs where others have letters, or 0xF000 above
 * (section 17.3.3.30), so that without the face nothing is left of them.
 */
final class Symbols {

    private static final int PRIVATE = 0xF000;

    /** The Greek letters of the face Symbol, from capital A and from small a on. */
    private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, String> SYMBOL =
            table("22 ∀ 24 ∃ 27 ∋ 2D − 40 ≅ 5C ∴ 5E ⊥ A2 ′ A3 ≤ A5 ∞ AB ↔ AC ←"
                    + " AD ↑ AE → AF ↓ B0 ° B1 ± B2 ″ B3 ≥ B4 × B5 ∝ B6 ∂ B7 • B8 ÷ B9 ≠ BA ≡ BB ≈ BC … C4 ⊗ C5 ⊕ C6 ∅ C7 ∩"
                    + " C8 ∪ C9 ⊃ CA ⊇ CB ⊄ CC ⊂ CD ⊆ CE ∈ CF ∉ D0 ∠ D1 ∇ D2 ® D3 © D4 ™ D5 ∏ D6 √ D7 ⋅ D8 ¬ D9 ∧ DA ∨ DB ⇔"
                    + " DC ⇐ DD ⇑ DE ⇒ DF ⇓ E1 ⟨ E5 ∑ F1 ⟩ F2 ∫");

    private static final Map<Integer, String> WINGDINGS =
            table("28 ☎ 2A ✉ 46 ☞ 4A ☺ 4B 😐 4C ☹ 6C ● 6E ■ 6F □ 71 ❑ 76 ❖"
                    + " 9F • A7 ▪ A8 ◻ AB ★ D8 ➢ DF ← E0 → E1 ↑ E2 ↓ E8 ➔ EF ⇦ F0 ⇨ F3 ⬄ FB ✗ FC ✓ FD ☒ FE ☑");

    private Symbols() {}

    private static Map<Integer, String> table(String pairs) {
        String[] parts = pairs.split(" ", -1);
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            table.put(Integer.parseInt(parts[i], 16), parts[i + 1]);
        }
        return table;
    }

    /**
     * What a sign means, as one or two characters; empty where that is not known.
     *
     * @param code its place in the face, in hexadecimal digits
     */
    static String of(@Nullable String face, @Nullable String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int given = Integer.parseInt(code, 16);
        int place = isPrivate(given) ? given - PRIVATE : given;
        String name = face == null ? "" : face.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings") || name.startsWith("webdings")) {
            return name.equals("wingdings") ? WINGDINGS.getOrDefault(place, "") : "";
        }
        return name.equals("symbol") || place != given ? ofSymbol(place) : character(given);
    }

    /** Words without the signs of faces full of symbols, which are written as what they mean. */
    static String readable(String words) {
        if (words.chars().noneMatch(Symbols::isPrivate)) {
            return words;
        }
        StringBuilder readable = new StringBuilder();
        words.chars().forEach(c -> readable.append(isPrivate(c) ? ofSymbol(c - PRIVATE) : (char) c));
        return readable.toString();
    }

    private static boolean isPrivate(int c) {
        return c >= PRIVATE && c < PRIVATE + 0x100;
    }

    private static String ofSymbol(int place) {
        String known = SYMBOL.get(place);
        if (known != null) {
            return known;
        }
        if (place >= 'A' && place <= 'Z') {
            return GREEK_CAPITALS.substring(place - 'A', place - 'A' + 1);
        }
        if (place >= 'a' && place <= 'z') {
            return GREEK.substring(place - 'a', place - 'a' + 1);
        }
        return place > ' ' && place <= '~' ? character(place) : "";
    }

    private static String character(int code) {
        boolean shown =
                Character.isDefined(code) && !Character.isISOControl(code) && !Character.isSurrogate((char) code);
        return shown ? Character.toString(code) : "";
    }
}
