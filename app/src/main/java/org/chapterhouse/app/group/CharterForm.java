package org.chapterhouse.app.group;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.DefaultValue;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Joining;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Visibility;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody typed to found a group or to change it, and what was wrong with it. */
public class CharterForm {
    @RestForm
    @DefaultValue("")
    public String name = "";

    @RestForm
    @DefaultValue("")
    public String purpose = "";

    @RestForm
    @DefaultValue("")
    public String rules = "";

    @RestForm
    @DefaultValue("")
    public String zone = "";

    @RestForm
    @DefaultValue("")
    public String language = "";

    @RestForm
    @DefaultValue("")
    public String visibility = "";

    @RestForm
    @DefaultValue("")
    public String joining = "";

    @RestForm
    @DefaultValue("")
    public String pace = "";

    /** The version of the group that was on the page, as a number; empty for a new group. */
    @RestForm
    @DefaultValue("")
    public String version = "";

    @RestForm
    @DefaultValue("")
    public String key = "";

    public final FormErrors errors = FormErrors.none();

    private @Nullable CharterForm now;

    /** The form of a new group: open to all, in its founder's zone. */
    static CharterForm blank(Person founder) {
        CharterForm form = new CharterForm();
        form.zone = founder.zone;
        form.language = Locale.forLanguageTag(founder.locale).getLanguage();
        form.visibility = name(Visibility.PUBLIC);
        form.joining = name(Joining.OPEN);
        form.pace = name(Pace.BY_READER);
        return form;
    }

    static CharterForm of(ReadingGroup group) {
        CharterForm form = new CharterForm();
        form.name = group.name;
        form.purpose = group.purpose;
        form.rules = group.rules == null ? "" : group.rules;
        form.zone = group.zone;
        form.language = group.language;
        form.visibility = name(group.visibility);
        form.joining = name(group.joining);
        form.pace = name(group.pace);
        form.version = String.valueOf(group.version);
        return form;
    }

    /** The charter; empty where something is wrong, which {@link #errors} then says. */
    Optional<Charter> charter() {
        name = name.strip().replaceAll("\\s+", " ");
        purpose = lines(purpose);
        rules = lines(rules);
        check("name", () -> Charter.requireName(name));
        check("purpose", () -> Charter.requirePurpose(purpose));
        check("rules", () -> Charter.requireRules(rules));
        Optional<Visibility> seenBy = choice("visibility", visibility, Visibility.values());
        Optional<Joining> wayIn = choice("joining", joining, Joining.values());
        Optional<Pace> horizon = choice("pace", pace, Pace.values());
        Optional<ZoneId> where = Zones.find(zone);
        require("zone", where.isPresent());
        require("language", Languages.has(language));
        if (seenBy.isPresent() && wayIn.isPresent()) {
            check("joining", () -> Charter.requireWayIn(seenBy.get(), wayIn.get()));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Charter(
                        name,
                        purpose,
                        rules.isEmpty() ? null : rules,
                        where.orElseThrow(),
                        language,
                        seenBy.orElseThrow(),
                        wayIn.orElseThrow(),
                        horizon.orElseThrow()));
    }

    /** Shows what stands in the group now beside what was typed; sent again, what was typed takes its place. */
    void conflictWith(ReadingGroup group) {
        now = of(group);
        version = now.version;
    }

    /** Whether somebody else changed the group while this was typed. */
    public boolean isConflict() {
        return now != null;
    }

    /** What somebody else put into the field meanwhile; null where nobody did, or where it is what was typed. */
    public @Nullable String there(String field) {
        if (now == null || now.value(field).equals(value(field))) {
            return null;
        }
        return now.value(field);
    }

    private String value(String field) {
        return switch (field) {
            case "name" -> name;
            case "purpose" -> purpose;
            case "rules" -> rules;
            case "zone" -> zone;
            case "language" -> language;
            case "visibility" -> visibility;
            case "joining" -> joining;
            case "pace" -> pace;
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** All that was typed, as one text. */
    String typed() {
        return String.join("\n", name, purpose, rules, zone, language, visibility, joining, pace);
    }

    /** The version that was on the page; none of any group where it is not a number. */
    int seenVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private void check(String field, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refused) {
            errors.add(field, MessageBundles.get(WebMessages.class).refused(refused.rule));
        }
    }

    private void require(String field, boolean chosen) {
        if (!chosen) {
            errors.add(field, MessageBundles.get(GroupMessages.class).chooseOne());
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String field, String typed, E[] values) {
        Optional<E> chosen =
                Stream.of(values).filter(value -> name(value).equals(typed)).findFirst();
        require(field, chosen.isPresent());
        return chosen;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
