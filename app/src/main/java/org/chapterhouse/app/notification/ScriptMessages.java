package org.chapterhouse.app.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the scripts. They stand in the page; where something is filled in later, it is marked. */
@MessageBundle("script")
public interface ScriptMessages {
    @Message("new")
    String isNew();

    @Message("1 new comment: show")
    String newComment();

    @Message("{number} new comments: show")
    String newComments(String number);

    @Message("This page has changed: show it anew")
    String pageChanged();

    @Message("You are no longer signed in here: sign in again. What you typed is kept.")
    String signedOut();

    @Message("Your draft from {time} is back.")
    String draftBack(String time);

    @Message("Discard")
    String discard();

    @Message("You are offline; your text is kept here. Send it when you are connected again.")
    String offline();

    @Message("Talk about this passage")
    String talkAboutPassage();
}
