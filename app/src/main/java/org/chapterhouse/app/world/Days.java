package org.chapterhouse.app.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.chapterhouse.domain.schedule.MeetingTime;

/** Turns the world file's days, counted from the day of loading, into times in a group's zone. */
record Days(LocalDate today, ZoneId zone) {
    static Days from(Instant now, ZoneId zone) {
        return new Days(LocalDate.ofInstant(now, zone), zone);
    }

    /** The meeting time; one that a clock change skips becomes the next possible. */
    MeetingTime meeting(int day, String time) {
        MeetingTime meeting = new MeetingTime(today.plusDays(day).atTime(LocalTime.parse(time)), zone);
        return new MeetingTime(meeting.nextPossible(), zone);
    }

    /** The instant of a remark, written as a day and a time: {@code -3 20:15}. */
    Instant at(String dayAndTime) {
        String[] parts = dayAndTime.strip().split("\\s+");
        return meeting(Integer.parseInt(parts[0]), parts[1]).instant();
    }
}
