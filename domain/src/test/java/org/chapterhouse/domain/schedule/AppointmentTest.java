package org.chapterhouse.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTest {
    private static final String BEYOND_THE_BASIC_PLANE = "𝛼";

    @ParameterizedTest
    @ValueSource(ints = {5, 90, 1440})
    void lengthWithinTheLimitsIsTaken(int minutes) {
        assertThatCode(() -> Appointment.checkLength(minutes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -90, 0, 4, 1441, Integer.MAX_VALUE})
    void lengthOutsideTheLimitsIsRefused(int minutes) {
        assertRefused(Rule.SESSION_LENGTH, () -> Appointment.checkLength(minutes));
    }

    @Test
    void titleIsCountedInCharacters() {
        assertThat(Appointment.title(BEYOND_THE_BASIC_PLANE.repeat(200))).isEqualTo(BEYOND_THE_BASIC_PLANE.repeat(200));
        assertRefused(Rule.TITLE_TOO_LONG, () -> Appointment.title(BEYOND_THE_BASIC_PLANE.repeat(201)));
    }

    @Test
    void noteIsCountedInCharactersWithLineEndsAsOne() {
        assertThat(Appointment.note("a\r\n".repeat(1999) + "bc")).hasSize(4000);
        assertRefused(Rule.SESSION_NOTE_TOO_LONG, () -> Appointment.note("a\r\n".repeat(2000) + "b"));
    }

    @Test
    void blankTitleAndNoteAreNone() {
        assertThat(Appointment.title(" \t ")).isNull();
        assertThat(Appointment.note("\r\n\r\n")).isNull();
        assertThat(Appointment.note(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD800 alone", "alone \uDFFF"})
    void whatIsNoTextIsRefused(String typed) {
        assertRefused(Rule.COMMENT_NOT_TEXT, () -> Appointment.title(typed));
        assertRefused(Rule.COMMENT_NOT_TEXT, () -> Appointment.note(typed));
    }

    @Test
    void sessionReadsSomething() {
        assertRefused(Rule.SESSION_WITHOUT_SECTION, () -> Appointment.checkSections(List.of()));
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule).isEqualTo(rule));
    }
}
