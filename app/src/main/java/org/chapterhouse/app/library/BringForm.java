package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.DefaultValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.library.PendingImport.Brought;
import org.chapterhouse.domain.library.Reading;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the forms send that bring a text: a file, or words that were pasted. */
public class BringForm {
    private static final String PASTED = "pasted";
    private static final int LONGEST_NAME = 200;

    /** An address as it is seen on paper and in the bars of browsers, without its scheme. */
    private static final Pattern BARE_ADDRESS = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/\\S*)?");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6} ", Pattern.MULTILINE);

    @RestForm
    @Nullable
    FileUpload file;

    /** An address of the web; null where this form does not ask for one. */
    @RestForm
    public @Nullable String address;

    /** Words that were pasted; null where this form does not ask for them. */
    @RestForm
    public @Nullable String text;

    /** What the pasted text is called, where it does not say so itself. */
    @RestForm
    @DefaultValue("")
    public String name = "";

    /** The slug of the reading of which it is a new edition; empty for a new reading. */
    @RestForm("edition-of")
    @DefaultValue("")
    public String editionOf = "";

    @RestForm
    @DefaultValue("")
    String key = "";

    static BringForm of(@Nullable String editionOf) {
        BringForm form = new BringForm();
        form.editionOf = editionOf == null ? "" : editionOf;
        return form;
    }

    /** The field at which it is said what was wrong with what was brought. */
    String field() {
        return address != null ? "address" : text != null ? "text" : "file";
    }

    FormErrors errors() {
        LibraryMessages words = MessageBundles.get(LibraryMessages.class);
        if (address != null) {
            return address.isBlank() ? FormErrors.of("address", words.addressMissing()) : FormErrors.none();
        }
        if (text != null) {
            return text.isBlank() ? FormErrors.of("text", words.textMissing()) : FormErrors.none();
        }
        return UploadedText.isChosen(file) ? FormErrors.none() : FormErrors.of("file", words.fileMissing());
    }

    /** What was brought, by a form without errors. */
    Brought brought(@Nullable Reading edited) {
        if (address != null) {
            String whole = BARE_ADDRESS.matcher(addressed()).matches() ? "https://" + addressed() : addressed();
            return new Brought(whole, new byte[0], whole, edited);
        }
        if (text != null) {
            String words = titled(text);
            String ending = words.stripLeading().startsWith("#") ? ".md" : ".txt";
            return new Brought(pastedName() + ending, words.getBytes(StandardCharsets.UTF_8), null, edited);
        }
        UploadedText uploaded = UploadedText.of(Optional.ofNullable(file).orElseThrow());
        return new Brought(uploaded.name(), uploaded.content(), null, edited);
    }

    /** The words below what they are called: else their first line could be taken for a title. */
    private String titled(String words) {
        String title = name.strip();
        String first = words.stripLeading();
        boolean begins = first.regionMatches(true, 0, title, 0, title.length());
        if (title.isEmpty() || begins || first.startsWith("#") || first.startsWith("---")) {
            return words;
        }
        return (MARKDOWN_HEADING.matcher(words).find() ? "# " : "") + title + "\n\n" + words;
    }

    private String pastedName() {
        String named = UploadedText.clean(name.replace('/', ' ').replace('\\', ' '));
        return name.isBlank() ? PASTED : named.substring(0, Math.min(LONGEST_NAME, named.length()));
    }

    /** The address, to be shown again. */
    public String addressed() {
        return address == null ? "" : address.strip();
    }

    /** The pasted words, to be shown again. */
    public String pasted() {
        return text == null ? "" : text;
    }
}
