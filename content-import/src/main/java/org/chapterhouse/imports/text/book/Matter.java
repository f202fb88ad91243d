package org.chapterhouse.imports.text.book;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of what stands before and after a book's chapters, and of lists that are no chapters. All are compared as
 * {@link TitleKey}s, which have no accents.
 */
final class Matter {

    private static final Pattern NAME = Pattern.compile(
            "(?:the |an? |l |das |der |die )?(?:(?:author s|editor s|translator s|publisher s|general|special|original) )?"
                    + "(?:preface|foreword|introduction|prologue|epilogue|afterword|postscript|prelude|conclusion|appendix"
                    + "|introductory(?: note| chapter| remarks)?|note|preamble|dedication|acknowledge?ments?|advertisement"
                    + "|argument|glossary|index|bibliography|notes|endnotes|footnotes|errata|addenda|finale|proem|l envoi|envoi"
                    + "|prolog|epilog|vorwort|einleitung|nachwort|anhang|schluss|schluß|vorrede|zueignung|vorspiel"
                    + "|avant propos|avertissement|prologo|epilogo|prefacio|introduccion|introduzione|prefazione|introducao"
                    + "|conclusao|conclusione|voorwoord|voorrede|inleiding|naschrift|besluit|forord|inledning|fortale"
                    + "|indledning|efterskrift|esipuhe|johdanto|предисловие|введение|эпилог|пролог"
                    + "|заключение|послесловие|transcriber s notes?|transcribers notes?|author s note|to the reader"
                    + "|list of (?:books|authorities|works).*)"
                    + "(?: (?:[ivx]{1,4}|[a-h]|\\d{1,2}|one|two|three))?"
                    + "(?: (?:to|by|of|on|for) .{1,60}|(?: and | or )(?:notes|index|glossary|conclusion|introduction))?");

    private static final Pattern CONTENTS = Pattern.compile(
            "(?:the |table of |general |detailed )*contents(?: (?:of|to) .{1,60}| page| vol.{1,20}| part.{1,20})?|inhalt"
                    + "|inhaltsverzeichnis|inhaltsverzeichniss|table des (?:matieres|chapitres)|table|indice|indice general"
                    + "|inhoud|inhoudsopgave|innehall|indhold|indholdsfortegnelse|innhold|sisallys|sisalto|содержание|оглавление"
                    + "|spis (?:tresci|rzeczy)|tartalom|obsah|sumario|sommaire|table of chapters|list of (?:chapters|contents|stories|poems|tales)");

    private static final String PICTURE = "illustrations|plates|maps|engravings|figures|portraits|diagrams|charts|plans"
            + "|photographs|etchings|woodcuts|cuts|facsimiles|drawings|tables|sketches";

    private static final Pattern PICTURES = Pattern.compile(
            "(?:the |a )?list of (?:the )?(?:full page |colou?red )?(?:" + PICTURE + ")(?:(?: and| or)(?: full page)?"
                    + " (?:" + PICTURE + "))?(?: (?:in|to|of|for) .{1,40})?"
                    + "|(?:the )?(?:full page )?(?:illustrations|plates|maps|engravings|figures|portraits"
                    + "|maps and illustrations|illustrations and maps)"
                    + "|verzeichnis der abbildungen|table des (?:gravures|illustrations)");

    private static final Set<String> NOTES = Set.of("notes", "footnotes", "endnotes", "note");

    /** What says that a book is over. */
    private static final Set<String> ENDS =
            Set.of("the end", "finis", "end", "fin", "ende", "fine", "конец", "loppu", "slut");

    private static final Pattern END_OF =
            Pattern.compile("(?:the )?end of (?:the )?.{1,60}|fin (?:du|de la|des?) .{1,60}"
                    + "|ende de[sr] .{1,60}|fin del .{1,60}|fine del.{1,60}");

    private Matter() {}

    /** @param key of a {@link TitleKey} */
    static boolean isName(String key) {
        return key.length() < 100 && NAME.matcher(key).matches();
    }

    /** True for notes, which are a part of the chapter that they stand in, or below. */
    static boolean isNotes(String key) {
        return NOTES.contains(key);
    }

    static boolean isContents(String key) {
        return key.length() < 100 && CONTENTS.matcher(key).matches();
    }

    static boolean isPictureList(String key) {
        return key.length() < 60 && PICTURES.matcher(key).matches();
    }

    static boolean isEnd(String key) {
        return ENDS.contains(key) || (key.length() < 80 && END_OF.matcher(key).matches());
    }
}
