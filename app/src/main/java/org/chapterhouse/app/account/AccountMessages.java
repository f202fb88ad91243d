package org.chapterhouse.app.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around signing in and out, and of the demo's mail. */
@MessageBundle("account")
interface AccountMessages {
    @Message("In a moment")
    String waitTitle();

    @Message("Sign-in is not ready yet. This page tries again by itself every few seconds. Reading needs no sign-in.")
    String waitLead();

    @Message("Try again now")
    String tryNow();

    @Message("See the groups")
    String seeGroups();

    @Message("You are not signed in yet")
    String unfinishedTitle();

    @Message("The sign-in was broken off or took too long, so it has to start over.")
    String unfinishedLead();

    @Message("Sign in again")
    String startOver();

    @Message("Mail")
    String mail();

    @Message("Everything that this demonstration would have sent. Nothing leaves this machine.")
    String mailLead();

    @Message("No mail has been sent yet.")
    String noMail();

    @Message("(no subject)")
    String noSubject();

    @Message("to {person}")
    String mailTo(String person);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Sent")
    String sent();
}
