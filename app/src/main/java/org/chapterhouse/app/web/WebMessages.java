package org.chapterhouse.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.chapterhouse.domain.Refusal.Rule;

/** The words of the layout, of failures and of refused rules. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Skip to the content")
    String skip();

    @Message("Site")
    String site();

    @Message("Groups")
    String groups();

    @Message("Library")
    String library();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Register")
    String register();

    @Message("My settings")
    String me();

    @Message("Import a reading")
    String importReading();

    @Message("Found a group")
    String foundGroup();

    @Message("{n} things need another look")
    String thingsWrong(int n);

    @Message("One thing needs another look")
    String oneThingWrong();

    @Message("This page is not here")
    String notFoundTitle();

    @Message("It may have moved, or it may not be open to you.")
    String notFoundText();

    @Message("It may have moved, or it may not be open to you. If it belongs to a group, sign in and try again.")
    String notFoundTextVisitor();

    @Message("Something broke on our side")
    String brokenTitle();

    @Message("Nothing was changed. If you tell somebody about it, this number helps them find it: {id}")
    String brokenText(String id);

    @Message("That did not work")
    String refusedTitle();

    @Message("That was not understood")
    String badRequestTitle();

    @Message("The request was incomplete or too large. Go back and try again; what you typed is still there.")
    String badRequestText();

    @Message("Go to the first page")
    String home();

    @Message("Home")
    String groupHome();

    @Message("Plan")
    String groupPlans();

    @Message("Threads")
    String groupThreads();

    @Message("People")
    String groupPeople();

    @Message("Moderation")
    String groupModeration();

    @Message("Today")
    String today();

    @Message("Yesterday")
    String yesterday();

    @Message("Tomorrow")
    String tomorrow();

    @Message
    String refused(Rule rule);
}
