package org.chapterhouse.app.schedule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of plans and sessions. */
@MessageBundle("schedule")
public interface ScheduleMessages {
    @Message("Edition {number} of the text is there.")
    String newerEdition(int number);

    @Message("See what it would change")
    String seeNewer();

    @Message("Moved to edition {number} by {name}. {when}.")
    String movedTo(int number, String when, String name);

    @Message("Go back to edition {number}")
    String undoMove(int number);

    @Message("Plans")
    String plans();

    @Message("Begin a plan")
    String beginPlan();

    @Message("Begin another plan")
    String beginAnother();

    @Message("No plan yet. Once the group has chosen a text and set the days, both stand here.")
    String noPlans();

    @Message("No plan yet. Choose a text, then set the days on which the group meets over it.")
    String noPlansFacilitator();

    @Message("Plan {number}")
    String plan(int number);

    @Message("Plan: {title}")
    String planCalled(String title);

    @Message("reads")
    String reads();

    @Message("The text is shared with the members of the group only.")
    String textNotShared();

    @Message("No session yet.")
    String noSessions();

    @Message("No session yet. Plan the first: choose a day and what to read for it.")
    String noSessionsFacilitator();

    @Message("Session {number}")
    String session(int number);

    @Message("Opening")
    String opening();

    @Message("{titles} and {others} more")
    String andMore(String titles, int others);

    @Message("closed")
    String closed();

    @Message("called off")
    String cancelled();

    @Message("over, not closed yet")
    String notClosed();

    @Message("now")
    String now();

    @Message("today {time}")
    String todayAt(String time);

    @Message("By the clock of {place}")
    String onClockOf(String place);

    @Message("{time} in {place}")
    String timeIn(String time, String place);

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if} to read")
    String minutesToRead(int minutes);

    @Message("{#if words == 1}1 word{#else}{str:fmt('%,d', words)} words{/if}")
    String words(int words);

    @Message("Change")
    String change();

    @Message("until {time}")
    String until(String time);

    @Message("The clocks go back that night, and {time} in {place} comes twice. The earlier is meant.")
    String doubled(String time, String place);

    @Message("Close it")
    String close();

    @Message("Call it off")
    String cancel();

    @Message("What we read for it")
    String whatWeRead();

    @Message("A note")
    String note();

    @Message("Threads about this session")
    String threads();

    @Message("Nothing has been said about this session yet.")
    String noThreads();

    @Message("Begin a thread")
    String beginThread();

    @Message("Plan a session")
    String planSession();

    @Message("Plan the session")
    String planIt();

    @Message("Change session {number}")
    String changeSession(int number);

    @Message("Save the changes")
    String save();

    @Message("Leave it")
    String leaveIt();

    @Message("Date")
    String date();

    @Message("Begins")
    String begins();

    @Message("Lasts, in minutes")
    String lasts();

    @Message("By the clock of {city}. When that changes, the meeting stays at its hour.")
    String zoneHelp(String city);

    @Message("Title")
    String title();

    @Message("May stay empty: the session is then called by what it reads.")
    String titleHelp();

    @Message("Note")
    String noteLabel();

    @Message("What to bring, where to meet, what was said. Plain text; an empty line begins a paragraph.")
    String noteHelp();

    @Message("session {number}")
    String inSession(int number);

    @Message("This is not a date. Write it as year, month and day: 2027-03-29.")
    String notADate();

    @Message("This is not a time of the day. Write it in hours and minutes: 19:30.")
    String notATime();

    @Message("Give the length in whole minutes, such as 90.")
    String notMinutes();

    @Message("{time} does not exist that day: the clocks go forward. The next possible time is {next}.")
    String skipped(String time, String next);

    @Message("Your changes were not saved")
    String notSaved();

    @Message("What stands there now")
    String standsNow();

    @Message("What you typed is kept below. Sending it again puts it in the place of what stands there now.")
    String sendAgain();

    @Message("{minutes} minutes")
    String minutes(int minutes);

    @Message("Call session {number} off?")
    String cancelTitle(int number);

    @Message(
            "It stays in the plan, marked as called off, and cannot be brought back. What it reads opens as if it had never been planned.")
    String cancelText();

    @Message("Call it off")
    String cancelIt();

    @Message("Close session {number}?")
    String closeTitle(int number);

    @Message("What the next session reads opens to everybody. A closed session cannot be changed or opened again.")
    String closeText();

    @Message("Close the session")
    String closeIt();

    @Message("What shall the group read?")
    String whichReading();

    @Message("The plan follows the latest edition, and the group may read it from then on.")
    String whichReadingHelp();

    @Message("Choose a reading")
    String chooseReadingFirst();

    @Message("Choose a reading from the list.")
    String chooseReading();

    @Message("May stay empty: the plan is then called like the reading.")
    String planTitleHelp();

    @Message("There is nothing to read yet. Import a text first.")
    String noReadings();
}
