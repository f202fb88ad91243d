package org.chapterhouse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The people whom anybody at this machine can be, as the file for Keycloak names them. */
record DemoPeople(List<Person> people) {
    private static final Set<String> EVERYBODYS = Set.of("default-roles-chapterhouse");

    /** One of them; {@code roles} are those of the whole site, apart by commas. */
    record Person(String handle, String name, String password, String roles) {
        private static Person in(JsonNode user) {
            String roles = StreamSupport.stream(user.get("realmRoles").spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(role -> !EVERYBODYS.contains(role))
                    .collect(Collectors.joining(", "));
            return new Person(
                    user.get("username").asText(),
                    user.get("firstName").asText() + " " + user.get("lastName").asText(),
                    user.get("credentials").get(0).get("value").asText(),
                    roles);
        }
    }

    static DemoPeople in(Path file) throws IOException {
        List<Person> people = new ArrayList<>();
        for (JsonNode user : new ObjectMapper().readTree(file.toFile()).get("users")) {
            people.add(Person.in(user));
        }
        return new DemoPeople(List.copyOf(people));
    }

    /** A line for each, for the terminal. */
    List<String> lines() {
        return people.stream()
                .map(person -> String.format(
                        "  %-7s %-19s password: %s%s",
                        person.handle(),
                        person.name(),
                        person.password(),
                        person.roles().isEmpty() ? "" : "   (" + person.roles() + ")"))
                .toList();
    }
}
