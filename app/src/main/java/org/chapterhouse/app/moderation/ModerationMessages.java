package org.chapterhouse.app.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.chapterhouse.domain.moderation.Measure.Kind;

/** The words of what moderators do. */
@MessageBundle("moderation")
public interface ModerationMessages {
    @Message("Moderation")
    String title();

    @Message("Every measure that was taken in this group, the latest first.")
    String lead();

    @Message("No measure was taken yet.")
    String none();

    @Message("Hide comment {number}")
    String hideTitle(int number);

    @Message("Its place stays, its words go from members’ pages. Its writer sees why.")
    String hideLead();

    @Message("Hide the comment")
    String hideIt();

    @Message("Comment {number} is hidden")
    String hiddenTitle(int number);

    @Message("Show it again")
    String showIt();

    @Message("Lock thread {number}")
    String lockTitle(int number);

    @Message("Unlock thread {number}")
    String unlockTitle(int number);

    @Message("A locked thread can be read, and nothing can be added to it. The reason stands on its page.")
    String lockLead();

    @Message("Members can write in it again. The reason is recorded.")
    String unlockLead();

    @Message("Lock the thread")
    String lockIt();

    @Message("Unlock the thread")
    String unlockIt();

    @Message("Why, in your own words")
    String reason();

    @Message("The writer reads this. It is kept in the record.")
    String reasonHelp();

    @Message("Leave it as it is")
    String leaveIt();

    @Message("{name}, {when}: {reason}")
    String because(String name, String when, String reason);

    @Message("comment {number} by {name}")
    String comment(int number, String name);

    @Message("thread {number}")
    String thread(int number);

    @Message
    String did(Kind kind);
}
