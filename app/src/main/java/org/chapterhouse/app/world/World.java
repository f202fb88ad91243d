package org.chapterhouse.app.world;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world file as it is written: {@code seeds/README.md} says what each entry means. */
record World(List<Somebody> people, List<Text> readings, List<Group> groups) {
    record Somebody(
            String handle, String name, String mail, String subject, List<String> roles, String locale, String zone) {}

    record Text(
            String file,
            String slug,
            String visibility,
            String rights,
            @JsonProperty("importedBy") String importedBy) {}

    record Group(
            String slug,
            String name,
            String purpose,
            String rules,
            String zone,
            String language,
            String visibility,
            String joining,
            String pace,
            String founder,
            List<Member> members,
            List<Course> plans,
            List<Topic> threads) {}

    record Member(
            String person,
            @Nullable List<String> roles,
            @Nullable String state) {}

    record Course(String title, String reading, List<Meeting> sessions) {}

    /** A session; {@code day} counts from the day of loading, {@code time} is the clock's in the group's zone. */
    record Meeting(
            int day,
            String time,
            int minutes,
            @Nullable String title,
            @Nullable List<String> chapters,
            @Nullable List<String> sections,
            String state,
            @Nullable String note) {}

    record Topic(
            String title,
            @Nullable String section,
            @Nullable Integer session,
            @Nullable String place,
            @Nullable String reading,
            @Nullable String passage,
            @Nullable Act locked,
            List<Remark> comments) {}

    /** What a moderator did, when and why. */
    record Act(String by, String at, String reason) {}

    record Remark(
            String by,
            String at,
            String text,
            @Nullable String edited,
            boolean withdrawn,
            @Nullable Act hidden,
            @Nullable List<Remark> replies) {}

    static World read(Path file) throws IOException {
        return JsonMapper.builder(new YAMLFactory())
                .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
                .build()
                .readValue(file.toFile(), World.class);
    }
}
