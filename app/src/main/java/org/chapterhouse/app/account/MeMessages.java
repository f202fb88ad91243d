package org.chapterhouse.app.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page and of the person's own page. */
@MessageBundle("me")
public interface MeMessages {
    @Message("Read together")
    String readTogether();

    @Message("A room for a text and the people reading it")
    String room();

    @Message("Bring an article or a book. Plan the evenings. Read at your own pace, and talk in the margin with people"
            + " who have got as far as you have.")
    String roomText();

    @Message("Sign in or register")
    String signInOrRegister();

    @Message("See the groups")
    String seeGroups();

    @Message("The text comes first")
    String textFirst();

    @Message("Your book becomes quiet pages of chapters and sections. What people say stands beside the words they"
            + " mean.")
    String textFirstText();

    @Message("An evening has a place in the text")
    String evenings();

    @Message("Every session says which sections it is about and when it begins, on your clock. Today's section is one"
            + " click away.")
    String eveningsText();

    @Message("Nothing gives away the end")
    String noEndings();

    @Message("What lies ahead of you stays folded until you or your group have come there.")
    String noEndingsText();

    @Message("Open groups")
    String openGroups();

    @Message("What is next for me")
    String nextForMe();

    @Message("You are in no group yet")
    String noGroup();

    @Message("Find one that reads something you like.")
    String noGroupText();

    @Message("Find one that reads something you like, or found your own.")
    String noGroupTextFacilitator();

    @Message("Nothing is planned in your groups")
    String nothingPlanned();

    @Message("When a session is planned, it stands here with what to read for it.")
    String nothingPlannedText();

    @Message("Waiting for an answer")
    String waiting();

    @Message("{#if n == 1}1 person asks{#else}{n} people ask{/if} to join")
    String askToJoin(long n);

    @Message("{#if n == 1}1 person wishes{#else}{n} people wish{/if} to become a facilitator")
    String wishToFacilitate(long n);

    @Message("You asked to join: {time}")
    String youAskedToJoin(String time);

    @Message("New in your groups")
    String newInGroups();

    @Message("Your groups")
    String yourGroups();

    @Message("My settings")
    String mySettings();

    @Message("Kept.")
    String kept();

    @Message("Name and time")
    String nameAndTime();

    @Message("Name")
    String name();

    @Message("Others see it beside what you write.")
    String nameHelp();

    @Message("Time zone")
    String zone();

    @Message("Times are shown in it, and beside it in the group's own where that differs.")
    String zoneHelp();

    @Message("Choose a time zone from the list.")
    String chooseZone();

    @Message("Keep")
    String keep();

    @Message("My groups")
    String myGroups();

    @Message("See which groups there are")
    String findGroup();

    @Message("facilitator")
    String facilitator();

    @Message("moderator")
    String moderator();

    @Message("Joined: {day}")
    String joined(String day);

    @Message("Leave")
    String leave();

    @Message("Founding groups")
    String founding();

    @Message("You may found groups and import readings.")
    String mayFound();

    @Message("Facilitators found groups and import readings. If you want to, ask; an admin answers.")
    String whatFacilitatorsDo();

    @Message("You asked to become a facilitator. An admin will answer.")
    String asked();

    @Message("Ask to become a facilitator")
    String ask();

    @Message("Who wishes to become a facilitator")
    String wishes();

    @Message("They could found groups and import readings.")
    String wishesText();

    @Message("Nobody is waiting")
    String noWish();

    @Message("Asked: {time}")
    String askedAt(String time);

    @Message("Make facilitator")
    String grant();
}
