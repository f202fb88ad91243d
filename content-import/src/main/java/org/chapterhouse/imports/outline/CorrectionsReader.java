package org.chapterhouse.imports.outline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** Reads the YAML of corrections token by token: nothing is bound, expanded or nested. */
final class CorrectionsReader {

    private final List<Correction> entries = new ArrayList<>();
    private @Nullable Verb verb;
    private String target = "";
    private @Nullable String to;
    private int occurrence;
    private int line;

    Corrections read(String yaml) {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            String fault = readAll(parser);
            return fault == null ? Corrections.of(entries) : Corrections.faulty(fault);
        } catch (JsonProcessingException notYaml) {
            return Corrections.faulty("The corrections are not valid YAML" + place(notYaml) + ".");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String place(JsonProcessingException notYaml) {
        return notYaml.getLocation() == null
                ? ""
                : ": see line " + notYaml.getLocation().getLineNr();
    }

    private @Nullable String readAll(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return null;
        }
        if (first != JsonToken.START_ARRAY) {
            return "The corrections must be a list, each entry like “- promote: A Heading”.";
        }
        String fault = null;
        while (fault == null && parser.nextToken() != JsonToken.END_ARRAY) {
            line = parser.currentTokenLocation().getLineNr();
            fault = entries.size() == Corrections.MAX_ENTRIES
                    ? "There are more than " + Corrections.MAX_ENTRIES + " corrections."
                    : readEntry(parser);
        }
        return fault == null && parser.nextToken() != null ? "The corrections hold a second document." : fault;
    }

    private @Nullable String readEntry(JsonParser parser) throws IOException {
        verb = null;
        to = null;
        occurrence = 0;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return fault("is not of the form “- promote: A Heading”");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean none = !value.isScalarValue() || value == JsonToken.VALUE_NULL;
            // What says nothing, a picture for instance, is named by two quotation marks with nothing between them.
            if (none || (Spaces.isBlank(parser.getText()) && Verb.of(name) == null)) {
                return fault("gives no text for “" + name + "”");
            }
            String fault = readField(name, parser.getText());
            if (fault != null) {
                return fault;
            }
        }
        return keepEntry();
    }

    private @Nullable String readField(String name, String value) {
        Verb named = Verb.of(name);
        if (named != null && verb == null) {
            verb = named;
            target = value;
            return null;
        }
        return switch (name) {
            case "to" -> {
                to = Spaces.collapse(value);
                yield null;
            }
            case "occurrence" -> {
                occurrence = value.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(value) : -1;
                yield occurrence < 0 ? fault("gives an occurrence that is not a number from 1 on") : null;
            }
            default -> fault(named == null ? "has an unknown word, “" + name + "”" : "has two verbs");
        };
    }

    private @Nullable String keepEntry() {
        if (verb == null) {
            return fault("has none of the verbs promote, demote, rename, merge, drop, split, join, restore, caption,"
                    + " paragraph, quotation, verse and note");
        }
        if (verb == Verb.RENAME && (to == null || to.isEmpty())) {
            return fault("renames, but does not say “to:” what");
        }
        if (to != null && !verb.names()) {
            return fault("says “to:”, but neither renames nor splits");
        }
        entries.add(new Correction(verb, target, to, occurrence, line));
        return null;
    }

    private String fault(String what) {
        return "The correction in line " + line + " " + what + ".";
    }
}
