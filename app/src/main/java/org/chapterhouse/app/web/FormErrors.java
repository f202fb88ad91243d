package org.chapterhouse.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was wrong with a form, by the name of the field, in the order of the page. */
public final class FormErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    /** A form that nothing is wrong with. */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** A form with one thing wrong. */
    public static FormErrors of(String field, String message) {
        FormErrors errors = new FormErrors();
        errors.add(field, message);
        return errors;
    }

    /** Notes what is wrong with a field; the first thing said of it stays. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** What is wrong with the field; null where nothing is. */
    public @Nullable String at(String field) {
        return byField.get(field);
    }

    public Map<String, String> all() {
        return byField;
    }
}
