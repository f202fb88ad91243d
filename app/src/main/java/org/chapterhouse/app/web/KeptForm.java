package org.chapterhouse.app.web;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A form as it was sent: where to, and what stood in it. */
record KeptForm(String action, List<Field> fields) {
    static KeptForm of(String action, FormData data, Set<String> without) {
        List<Field> fields = new ArrayList<>();
        for (String name : data) {
            if (!without.contains(name)) {
                data.get(name).forEach(value -> fields.add(field(name, value)));
            }
        }
        return new KeptForm(action, fields);
    }

    private static Field field(String name, FormValue value) {
        return value.isFileItem() ? new Field(name, "", true) : new Field(name, value.getValue(), false);
    }

    /** How the browser must send it: only forms with files need their own encoding. */
    public String encoding() {
        return fields.stream().anyMatch(Field::file) ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    /** One field. The content of a file is not kept: it is asked for again. */
    record Field(String name, String value, boolean file) {
        private static final String COMMENT = "body";
        private static final int ONE_LINE = 60;
        private static final Set<String> OURS = Set.of("key", "parent", "act", "version", "to");
        private static final Pattern CODE = Pattern.compile("[0-9a-fA-F-]{36}|[A-Z_]+|\\d+|on|\\s*");
        private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])|[-_. ]+");

        /** Whether somebody wrote or chose it in words, so that it is worth showing; the rest goes along unseen. */
        public boolean worded() {
            return !file && !OURS.contains(name) && !CODE.matcher(value).matches();
        }

        /** Whether it needs more than one line. */
        public boolean manyLines() {
            return name.equals(COMMENT) || value.length() > ONE_LINE || value.indexOf('\n') >= 0;
        }

        /** What the field is called: a comment by what it is, others by their name in words. */
        public String label() {
            if (name.equals(COMMENT)) {
                return MessageBundles.get(KeptMessages.class).comment();
            }
            String words = WORD_BREAK.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
