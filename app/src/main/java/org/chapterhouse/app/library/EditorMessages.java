package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the outline editor about what was done, and what several pieces share. */
@MessageBundle("editor")
public interface EditorMessages {
    /** What one correction did; {@code verb} as it is written in a corrections file. */
    @Message("{#switch verb}"
            + "{#case 'promote'}Raised by one level: {text}"
            + "{#case 'demote'}Lowered by one level: {text}"
            + "{#case 'rename'}Renamed: it is {text} now"
            + "{#case 'merge'}Joined to what stands before: {text}"
            + "{#case 'drop'}Left out: {text}"
            + "{#case 'split'}A section begins here: {text}"
            + "{#case 'join'}No section begins here any more: {text}"
            + "{#case 'restore'}Put back: {text}"
            + "{#case 'caption'}A caption now: {text}"
            + "{#case 'paragraph'}A paragraph now: {text}"
            + "{#case 'quotation'}A quotation now: {text}"
            + "{#case 'verse'}Verse now: {text}"
            + "{#else}A note now: {text}"
            + "{/switch}")
    String did(String verb, String text);

    /** What one correction would do; {@code to} as the new title, or empty. */
    @Message("{#switch verb}"
            + "{#case 'promote'}Raise {text} by one level"
            + "{#case 'demote'}Lower {text} by one level"
            + "{#case 'rename'}Rename {text} to {to}"
            + "{#case 'merge'}Join {text} to what stands before"
            + "{#case 'drop'}Leave out {text}"
            + "{#case 'split'}Begin a section at {text}"
            + "{#case 'join'}Begin no section at {text}"
            + "{#case 'restore'}Put back {text}"
            + "{#case 'caption'}Make {text} a caption"
            + "{#case 'paragraph'}Make {text} a paragraph"
            + "{#case 'quotation'}Make {text} a quotation"
            + "{#case 'verse'}Make {text} verse"
            + "{#else}Make {text} a note"
            + "{/switch}")
    String wish(String verb, String text, String to);

    /** What a picture that nobody described is called, and a break between two parts. */
    @Message("{#if kind == 'break'}A break in the text{#else}A picture without words{/if}")
    String wordless(String kind);

    @Message("what has no words")
    String noWords();

    @Message("{first} and {n} more.")
    String andMore(String first, int n);

    @Message(
            "{#if n == 1}1 of those that you ticked stays as it was.{#else}{n} of those that you ticked stay as they were.{/if}")
    String stayed(int n);

    @Message("Taken back: {text} is as it was.")
    String undone(String text);

    @Message("Taken back: the outline is as it was.")
    String allUndone();

    @Message(
            "{#if n == 0}No change is left: the outline is as it was found.{#else if n == 1}The outline is as your 1 change makes it."
                    + "{#else}The outline is as your {n} changes make it.{/if}")
    String replaced(int n);

    @Message("{#if n == 1}1 change of the last edition is made.{#else}{n} changes of the last edition are made.{/if}")
    String madeLikeLast(int n);

    @Message("{#if n == 1}1 did not fit{#else}{n} did not fit{/if}, and nothing was changed there:")
    String misfits(int n);

    @Message("Undo")
    String undo();

    @Message("Tick pieces to change several at once.")
    String tickHelp();

    @Message("Tick: {text}")
    String tick(String text);

    @Message("Change all that are ticked")
    String ticked();

    @Message("$1 ticked")
    String numberTicked();

    @Message("Do something with those ticked")
    String toTicked();

    @Message("and all between the first and the last")
    String between();

    @Message("Leave them out")
    String leaveOut();

    @Message("Headings go out with all that is below them.")
    String leaveOutHelp();

    @Message("Put them back")
    String putBack();

    @Message("Make them")
    String makeThem();

    @Message("paragraphs")
    String paragraphs();

    @Message("captions")
    String captions();

    @Message("quotations")
    String quotations();

    @Message("verse")
    String verse();

    @Message("notes")
    String notes();

    @Message("Change")
    String change();

    @Message("Tick something first.")
    String nothingTicked();

    @Message("That is too much at once: a text takes {most} changes, and {left} of them are left.")
    String tooMany(String most, String left);

    @Message("{n} pieces left out")
    String leftOutRun(int n);

    @Message(
            "{#if n == 1}The last edition was made with 1 change to its outline.{#else}The last edition was made with {n} changes to its outline.{/if}"
                    + " Those that still fit can be made here too.")
    String lastTime(int n);

    @Message("Make the same changes as last time")
    String likeLastTime();

    @Message("None of those changes fits this text.")
    String noneFits();
}
