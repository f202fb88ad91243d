package org.chapterhouse.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a form that is shown again. */
@MessageBundle("kept")
interface KeptMessages {
    @Message("Your text is here")
    String title();

    @Message("It has not been sent, because you were signed out or because the page had waited too long. "
            + "Look it over, and send it when you are ready.")
    String lead();

    @Message("Choose the file again")
    String fileAgain();

    @Message("What you wrote")
    String comment();

    @Message("Send it")
    String send();

    @Message("Another site sent this form in your name, so it was not taken.")
    String fromAnotherSite();

    @Message("Kept for half an hour, for nobody but you.")
    String howLong();
}
