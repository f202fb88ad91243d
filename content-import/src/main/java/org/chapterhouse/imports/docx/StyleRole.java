package org.chapterhouse.imports.docx;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a style is for, by its name. Word names its own styles in English in every language and translates their ids; other
 * programs translate the names too.
 */
enum StyleRole {
    HEADING,
    TITLE,
    SUBTITLE,
    AUTHOR,
    DATE,
    QUOTATION,
    CAPTION,
    CODE,
    CONTENTS,
    TEXT;

    /** The word for “heading” before a number, also without the letters that Word leaves out of ids. */
    private static final Pattern HEADING_NAME = Pattern.compile(
            "(?:heading|head|h|überschrift|berschrift|titre|título|titulo|ttulo|titolo|kop|nagłówek|nagwek"
                    + "|заголовок|rubrik|overskrift|otsikko|nadpis|başlık|balk|címsor|cmsor|titlu|naslov"
                    + "|επικεφαλίδα|标题|標題|見出し|제목|כותרת|عنوان)([1-9])");

    /** Names that say a level without a number, as templates of publishers have them. */
    private static final Map<String, Integer> LEVELS = Map.of(
            "heading", 1,
            "chapter", 1,
            "chaptertitle", 1,
            "chapterheading", 1,
            "parttitle", 1,
            "sectiontitle", 2,
            "sectionheading", 2,
            "subheading", 2);

    private static final Pattern CONTENTS_NAME =
            Pattern.compile("(?:toc|contents|verzeichnis|inhaltsverzeichnis|tm|tdc|sommario|inhopg|spistreci"
                    + "|оглавление|indice|índice|ndice|innehåll|innehll|sisluet|obsah|目录|目錄|目次|목차)[1-9]");

    private static final Map<StyleRole, Set<String>> NAMES = new EnumMap<>(Map.of(
            TITLE,
            Set.of(
                    "title",
                    "titel",
                    "titre",
                    "título",
                    "titulo",
                    "ttulo",
                    "titolo",
                    "tytuł",
                    "tytu",
                    "название",
                    "tittel",
                    "otsikko",
                    "název",
                    "nzev",
                    "cím",
                    "cm",
                    "konubaşlığı",
                    "titlu",
                    "τίτλος",
                    "标题",
                    "標題",
                    "表題",
                    "제목"),
            SUBTITLE,
            Set.of(
                    "subtitle",
                    "untertitel",
                    "soustitre",
                    "subtítulo",
                    "subtitulo",
                    "subttulo",
                    "sottotitolo",
                    "ondertitel",
                    "podtytuł",
                    "podtytu",
                    "подзаголовок",
                    "underrubrik",
                    "undertittel",
                    "undertitel",
                    "alaotsikko",
                    "podnadpis",
                    "altyazı",
                    "副标题",
                    "副標題",
                    "副題",
                    "부제"),
            AUTHOR,
            Set.of("author", "authors", "byline", "autor", "auteur", "autore"),
            DATE,
            Set.of("date", "datum", "fecha"),
            QUOTATION,
            Set.of(
                    "quote",
                    "intensequote",
                    "quotation",
                    "quotations",
                    "blockquote",
                    "blockquotation",
                    "blocktext",
                    "zitat",
                    "intensiveszitat",
                    "blockzitat",
                    "citation",
                    "citationintense",
                    "cita",
                    "citadestacada",
                    "citação",
                    "citao",
                    "citaçãointensa",
                    "citaointensa",
                    "citazione",
                    "citazioneintensa",
                    "citaat",
                    "duidelijkcitaat",
                    "cytat",
                    "cytatintensywny",
                    "цитата",
                    "выделеннаяцитата",
                    "citat",
                    "starktcitat",
                    "sitat",
                    "lainaus",
                    "alıntı",
                    "引用",
                    "明显引用",
                    "引用文",
                    "인용"),
            CAPTION,
            Set.of(
                    "caption",
                    "imagecaption",
                    "tablecaption",
                    "figurecaption",
                    "captionedfigure",
                    "illustration",
                    "beschriftung",
                    "légende",
                    "lgende",
                    "legende",
                    "descripción",
                    "descripcin",
                    "epígrafe",
                    "epgrafe",
                    "legenda",
                    "didascalia",
                    "bijschrift",
                    "podpis",
                    "названиеобъекта",
                    "beskrivning",
                    "bildetekst",
                    "billedtekst",
                    "kuvaotsikko",
                    "titulek",
                    "képaláírás",
                    "resimyazısı",
                    "题注",
                    "標號",
                    "図表番号",
                    "캡션"),
            CODE,
            Set.of(
                    "code",
                    "codeblock",
                    "sourcecode",
                    "preformatted",
                    "preformattedtext",
                    "htmlpreformatted",
                    "htmlvorformatiert",
                    "vorformatiertertext",
                    "quelltext",
                    "macrotext",
                    "listing"),
            CONTENTS,
            Set.of(
                    "tocheading",
                    "contentsheading",
                    "tableoffigures",
                    "tableofauthorities",
                    "toaheading",
                    "abbildungsverzeichnis",
                    "inhaltsverzeichnisüberschrift",
                    "inhaltsverzeichnisberschrift",
                    "tabledesillustrations",
                    "entêtedetabledesmatières",
                    "indexheading",
                    "illustrationindex1")));

    /** The role that a style's name or id tells; null where neither does. */
    static @Nullable StyleRole of(String name) {
        String letters = letters(name);
        if (headingLevel(name) > 0) {
            return HEADING;
        }
        if (CONTENTS_NAME.matcher(letters).matches()) {
            return CONTENTS;
        }
        return NAMES.entrySet().stream()
                .filter(role -> role.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The level that a heading's style has in its name, counted from 1; 0 where it is no heading's. */
    static int headingLevel(String name) {
        String letters = letters(name);
        Matcher heading = HEADING_NAME.matcher(letters);
        return heading.matches() ? heading.group(1).charAt(0) - '0' : LEVELS.getOrDefault(letters, 0);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
