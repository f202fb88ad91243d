package org.chapterhouse.imports.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote into {@code <name>.outline.yaml} to mend an outline that was found wrongly.
 *
 * <p>The file is a YAML list. Each entry is a verb with the text it is about, and they are applied from first to last:
 *
 * <pre>{@code
 * - promote: The Long Way Back         # a section opens a chapter; a paragraph opens a section
 * - demote: Afterword                  # a chapter becomes a section, a section a heading inside one, that a paragraph
 * - rename: Bergen, 1921               # a heading or the title gets another text
 *   to: Bergen in 1921
 * - merge: and What Came After         # joins what stands before it: heading to heading, paragraph to paragraph;
 *                                      # a section loses its heading and continues the one before
 * - drop: Related Articles             # a heading goes with all that is under it, anything else by itself
 * - split: "The next morning we..."  # a section begins with this paragraph
 *   to: The Morning After            # and has this title; without it, none
 * - join: "On the third day..."      # the section that was cut, or proposed, to begin here continues the one before
 * - restore: Subscribe to our letter # what the import or an entry above left out is text again
 * - caption: "The quay, seen from..."  # a paragraph or heading is a caption
 * - paragraph: And then silence        # a caption, heading, quotation, verse or note is a paragraph
 *   occurrence: 2                      # the second of that text; without it, the first
 * - quotation: "My dear sister..."     # a paragraph is a quotation; verse and note likewise
 * }</pre>
 *
 * <p>A text is given in full, or by its beginning with three dots; case, kinds of quotation marks, dashes and white
 * space make no difference. An entry that finds nothing to change is reported as a warning, and the others are applied.
 */
public final class Corrections {

    /** More entries than an outline edited by hand has; each looks at every heading and block. */
    public static final int MAX_ENTRIES = 1_000;

    /** The largest corrections file, in characters. */
    public static final int MAX_CHARACTERS = 200_000;

    private final List<Correction> entries;
    private final @Nullable String fault;

    private Corrections(List<Correction> entries, @Nullable String fault) {
        this.entries = List.copyOf(entries);
        this.fault = fault;
    }

    /** Reads the contents of a corrections file; an empty one corrects nothing. */
    public static Corrections of(String yaml) {
        if (yaml.length() > MAX_CHARACTERS) {
            return faulty("The corrections are longer than " + MAX_CHARACTERS + " characters.");
        }
        return new CorrectionsReader().read(yaml);
    }

    static Corrections faulty(String sentence) {
        return new Corrections(List.of(), sentence);
    }

    static Corrections of(List<Correction> entries) {
        return new Corrections(entries, null);
    }

    /** Why the file cannot be understood, as a sentence; null where it can. */
    public @Nullable String fault() {
        return fault;
    }

    /** The contents of a corrections file with only so many of its entries, the first ones. */
    public static String first(String yaml, int count) {
        return of(yaml).entries.stream().limit(count).map(Correction::entry).collect(Collectors.joining());
    }

    /** The entries from first to last; none where the file cannot be understood. */
    public List<Correction> entries() {
        return entries;
    }

    /** The draft as corrected; what found nothing to change is a warning among the findings. */
    public Draft applyTo(Draft draft, Findings findings) {
        if (entries.isEmpty()) {
            return draft;
        }
        Correcting correcting = new Correcting(draft, findings);
        entries.forEach(correcting::apply);
        return correcting.result();
    }
}
