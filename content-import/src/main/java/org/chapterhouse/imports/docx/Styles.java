package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** The styles of a document (section 17.7). */
final class Styles {

    /** Ten times those of the fullest templates; others are as if they were not there. */
    static final int MOST = 10_000;

    /** Styles that are based on one another; what lies deeper, or goes round in circles, has no say. */
    private static final int MOST_STEPS = 30;

    /** What is read where nothing says how large letters are, in half-points. */
    private static final int USUAL_SIZE = 20;

    /** A style as it is written. */
    private record Written(
            String id,
            String name,
            boolean ofParagraphs,
            @Nullable String base,
            Traits traits,
            Setting setting) {}

    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private Traits defaults = Traits.NONE.sized(USUAL_SIZE);
    private Setting defaultSetting = Setting.NONE;
    private @Nullable String usual;

    Styles() {}

    /** @param xml before the root of the styles */
    static Styles read(Xml xml) throws SourceRefused {
        Styles styles = new Styles();
        xml.within(0);
        while (xml.within(1)) {
            switch (xml.name()) {
                case "w:docDefaults" -> styles.readDefaults(xml);
                case "w:style" -> styles.readStyle(xml);
                default -> {}
            }
        }
        return styles;
    }

    private void readDefaults(Xml xml) throws SourceRefused {
        int own = xml.depth();
        while (xml.within(own)) {
            int outer = xml.depth();
            while (xml.within(outer)) {
                switch (xml.name()) {
                    case "w:rPr" -> defaults = TraitsReader.read(xml).traits().over(defaults);
                    case "w:pPr" -> defaultSetting = Setting.read(xml).setting();
                    default -> {}
                }
            }
        }
    }

    private void readStyle(Xml xml) throws SourceRefused {
        String id = xml.attribute("w:styleId");
        boolean ofParagraphs = "paragraph".equals(xml.attribute("w:type"));
        boolean isUsual = ofParagraphs && Set.of("1", "true", "on").contains(orEmpty(xml.attribute("w:default")));
        Written style = readStyle(xml, new Written(orEmpty(id), "", ofParagraphs, null, Traits.NONE, Setting.NONE));
        if (id != null && written.size() < MOST) {
            written.putIfAbsent(id, style);
            usual = isUsual && usual == null ? id : usual;
        }
    }

    private static Written readStyle(Xml xml, Written style) throws SourceRefused {
        String name = style.name;
        String base = null;
        Traits traits = style.traits;
        Setting setting = style.setting;
        int own = xml.depth();
        while (xml.within(own)) {
            switch (xml.name()) {
                case "w:name" -> name = orEmpty(xml.attribute("w:val"));
                case "w:basedOn" -> base = xml.attribute("w:val");
                case "w:rPr" -> traits = TraitsReader.read(xml).traits();
                case "w:pPr" -> setting = Setting.read(xml).setting();
                default -> {}
            }
        }
        return new Written(style.id, name, style.ofParagraphs, base, traits, setting);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** How letters look that nothing else says anything about. */
    Traits defaults() {
        return defaults;
    }

    /** The style of a paragraph that names it, or of one that names none. */
    Style paragraph(@Nullable String id) {
        String known = id != null && written.containsKey(id) ? id : usual;
        return known == null ? Style.PLAIN : resolved.computeIfAbsent(known, this::resolve);
    }

    /** What a character style says. */
    Traits characters(@Nullable String id) {
        return id == null || !written.containsKey(id)
                ? Traits.NONE
                : resolved.computeIfAbsent(id, this::resolve).traits();
    }

    private Style resolve(String id) {
        List<Written> chain = chain(id);
        Traits traits = Traits.NONE;
        Setting setting = Setting.NONE;
        StyleRole role = null;
        int named = 0;
        for (Written style : chain) {
            traits = traits.over(style.traits);
            setting = setting.over(style.setting);
            if (role == null) {
                role = role(style);
                named = Math.max(StyleRole.headingLevel(style.name), StyleRole.headingLevel(style.id));
            }
        }
        Written own = chain.get(0);
        setting = own.ofParagraphs ? setting.over(defaultSetting) : setting;
        int outline = outline(setting, role, named);
        StyleRole told = role == null || (role == StyleRole.HEADING && outline == 0) ? StyleRole.TEXT : role;
        return new Style(id, own.name, told, outline, traits, setting);
    }

    /** The outline level decides, and the name where there is none. */
    private static int outline(Setting setting, @Nullable StyleRole role, int named) {
        if (role != null && role != StyleRole.HEADING && role != StyleRole.TEXT) {
            return 0;
        }
        return setting.outline() < 0 ? named : setting.outline() == Setting.BODY ? 0 : setting.outline() + 1;
    }

    private static @Nullable StyleRole role(Written style) {
        StyleRole byName = StyleRole.of(style.name);
        return byName == null ? StyleRole.of(style.id) : byName;
    }

    private List<Written> chain(String id) {
        List<Written> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Written style = written.get(id);
        while (style != null && chain.size() < MOST_STEPS && seen.add(style.id)) {
            chain.add(style);
            style = style.base == null ? null : written.get(style.base);
        }
        return chain;
    }
}
