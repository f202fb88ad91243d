package org.chapterhouse.app.web;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says when something is, as people do: today, yesterday, tomorrow, or the day by its date. */
record Moments(Instant now, ZoneId zone, Locale locale) {
    String dateAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(zone));
    }

    String day(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        WebMessages words = MessageBundles.get(WebMessages.class);
        return switch ((int) ChronoUnit.DAYS.between(today, moment.toLocalDate())) {
            case -1 -> words.yesterday();
            case 0 -> words.today();
            case 1 -> words.tomorrow();
            default -> date(moment, today);
        };
    }

    private String date(ZonedDateTime moment, LocalDate today) {
        String pattern = moment.getYear() == today.getYear() ? "EEE d MMMM" : "EEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }
}
