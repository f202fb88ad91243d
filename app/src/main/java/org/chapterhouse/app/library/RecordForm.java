package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.chapterhouse.imports.outline.OutlinedText;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What publishing an import asks for, as it was typed: what the library says of the reading. */
public class RecordForm {
    static final int MAX_LINE = 300;
    static final int MAX_AUTHORS = 50;
    static final int MAX_RIGHTS = 2_000;

    /** As much as is said again of what cannot be read. */
    static final int MAX_SHOWN = 40;

    /** The codes of languages: of two letters (ISO 639-1), and of three (ISO 639-2) where there is none of two. */
    private static final Set<String> LANGUAGES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    @RestForm
    @DefaultValue("")
    public String title = "";

    /** One in each line. */
    @RestForm
    @DefaultValue("")
    public String authors = "";

    @RestForm
    @DefaultValue("")
    public String affiliation = "";

    @RestForm
    @DefaultValue("")
    public String language = "";

    @RestForm
    @DefaultValue("")
    public String source = "";

    @RestForm
    @DefaultValue("")
    public String published = "";

    @RestForm
    @DefaultValue("")
    public String rights = "";

    @RestForm
    @DefaultValue("")
    public String visibility = "";

    /** The form as it is first shown: what the text says of itself, for the groups it is given to. */
    static RecordForm of(OutlinedText text) {
        RecordForm form = new RecordForm();
        form.title = text.title();
        form.authors = String.join("\n", text.authors());
        form.affiliation = orEmpty(text.affiliation());
        form.language = orEmpty(text.language());
        form.source = orEmpty(text.source());
        form.published = PublishedDate.read(orEmpty(text.published())).orElse("");
        form.visibility = ReadingVisibility.GROUPS.name();
        return form;
    }

    /** What keeps the record from being kept. */
    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        LibraryMessages words = MessageBundles.get(LibraryMessages.class);
        if (title.isBlank()) {
            errors.add("title", words.titleMissing());
        }
        check(errors, "title", title, MAX_LINE);
        authorNames().forEach(name -> check(errors, "authors", name, MAX_LINE));
        if (authorNames().size() > MAX_AUTHORS) {
            errors.add("authors", words.tooManyAuthors(MAX_AUTHORS));
        }
        check(errors, "affiliation", affiliation, MAX_LINE);
        if (languageTag().isEmpty()) {
            errors.add("language", words.languageUnknown());
        }
        check(errors, "source", source, MAX_RIGHTS);
        if (!published.isBlank() && PublishedDate.read(published).isEmpty()) {
            errors.add("published", words.publishedUnknown(CommentText.beginning(published, MAX_SHOWN)));
        }
        check(errors, "rights", rights, MAX_RIGHTS);
        if (chosenVisibility().isEmpty()) {
            errors.add("visibility", words.visibilityMissing());
        }
        return errors;
    }

    private static void check(FormErrors errors, String field, String typed, int max) {
        if (!CommentText.isText(typed)) {
            errors.add(field, MessageBundles.get(WebMessages.class).refused(Rule.COMMENT_NOT_TEXT));
        }
        if (typed.codePointCount(0, typed.length()) > max) {
            errors.add(field, MessageBundles.get(LibraryMessages.class).tooLong(Numbers.grouped(max)));
        }
    }

    /** The record, of a form without errors. */
    Reading.Record record() {
        return new Reading.Record(
                title.strip(),
                authorNames(),
                orNull(affiliation),
                languageTag().orElseThrow(),
                orNull(source),
                PublishedDate.read(published).orElse(null),
                orNull(rights),
                chosenVisibility().orElseThrow());
    }

    private List<String> authorNames() {
        return authors.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The language as a tag of BCP 47 (RFC 5646); empty where it is none, or of a language that nobody speaks. */
    private Optional<String> languageTag() {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(language.strip()).build();
            return LANGUAGES.contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private Optional<ReadingVisibility> chosenVisibility() {
        return Arrays.stream(ReadingVisibility.values())
                .filter(value -> value.name().equals(visibility))
                .findFirst();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
