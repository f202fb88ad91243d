package org.chapterhouse.app.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.chapterhouse.domain.discussion.Passage;

/** The words of the reading page, of threads and of comments. */
@MessageBundle("talk")
public interface DiscussionMessages {
    @Message("Move to edition {number}")
    String moveTitle(int number);

    @Message("The plan reads edition {from}. Each passage that people talk about was looked for in edition {to}.")
    String moveLead(int from, int to);

    @Message("{#if n == 1}1 passage found{#else}{n} passages found{/if}")
    String passagesFound(int n);

    @Message("{n} doubtful")
    String passagesDoubtful(int n);

    @Message("{n} lost")
    String passagesLost(int n);

    @Message("Threads, sessions and reading marks go over in one step. You can undo it afterwards.")
    String moveHelp();

    @Message("Move the plan to edition {number}")
    String moveNow(int number);

    @Message("Not yet")
    String notYet();

    @Message(
            "{#if n == 1}One passage is{#else}{n} passages are{/if} doubtful. Settle what is doubtful, then move the plan.")
    String settleFirst(int n);

    @Message("Doubtful")
    String doubtfulTitle();

    @Message("Lost")
    String lostTitle();

    @Message("These threads stay with their section. What was quoted stays beside them.")
    String lostText();

    @Message("Found")
    String sureTitle();

    @Message("What the sessions will read")
    String sessionsTitle();

    @Message("Each session reads the same as before.")
    String sessionsSame();

    @Message(
            "What these read was renamed, split, joined or put into another order. All others read the same as before.")
    String sessionsOther();

    @Message("New in this edition, and in no session yet. Add it to one once the group has moved.")
    String inNoSession();

    @Message("{#when state}{#is KEPT}in its place{#is MOVED}moved{#is DOUBTFUL}doubtful{#is LOST}lost{/when}")
    String passageState(Passage.State state);

    @Message("{percent} % alike")
    String alike(int percent);

    @Message("settled by {name}")
    String settledBy(String name);

    @Message("Edition {number}")
    String inEdition(int number);

    @Message("It stands nowhere.")
    String nowhere();

    @Message("This is it")
    String itIs();

    @Message("It is gone")
    String itIsGone();

    @Message("It is elsewhere")
    String elsewhere();

    @Message("This is not it")
    String notIt();

    @Message("In this section")
    String inSection();

    @Message("These words")
    String theseWords();

    @Message("Take these")
    String takeThese();

    @Message("These words are no longer in the text.")
    String wordsAreGone();

    @Message("Thread {number}")
    String threadNumber(int number);

    @Message("Opening")
    String opening();

    @Message("Thread {number}, {#if comments == 1}1 comment{#else}{comments} comments{/if}")
    String threadWithComments(int number, int comments);

    @Message("{#if n == 1}1 comment{#else}{n} comments{/if}")
    String comments(int n);

    @Message("Where you are")
    String whereYouAre();

    @Message("Session {number}")
    String session(int number);

    @Message("Contents")
    String contents();

    @Message("Contents of {title}")
    String contentsOf(String title);

    @Message("Look")
    String look();

    @Message("Paper")
    String paper();

    @Message("As my device")
    String asDevice();

    @Message("Light")
    String light();

    @Message("Sepia")
    String sepia();

    @Message("Dark")
    String dark();

    @Message("Text")
    String text();

    @Message("Smaller")
    String smaller();

    @Message("Normal")
    String normal();

    @Message("Larger")
    String larger();

    @Message("Keep")
    String keep();

    @Message(
            "{#if words == 0}no text{#else}{str:fmt('%,d', words)} words, about {#if minutes == 1}1 minute{#else}{minutes} minutes{/if}{/if}")
    String length(int words, int minutes);

    @Message("{#if n == 1}1 thread on a passage{#else}{n} threads on passages{/if}")
    String onPassages(int n);

    @Message("{#if n == 1}1 on the whole section{#else}{n} on the whole section{/if}")
    String onWhole(int n);

    @Message("Talk about this")
    String talkAboutThis();

    @Message("paragraph")
    String paragraph();

    @Message("Threads on this passage")
    String threadsOnPassage();

    @Message("Thread")
    String thread();

    @Message("The whole thread on its own page")
    String wholeThread();

    @Message("Talk about this section")
    String talkTitle();

    @Message("Nobody has said anything about this section yet. Be the first.")
    String talkEmpty();

    @Message("Nobody has said anything about this section yet.")
    String talkEmptyVisitor();

    @Message("Begun by {name}")
    String begunBy(String name);

    @Message("Reply")
    String reply();

    @Message("Your reply to {name}")
    String replyTo(String name);

    @Message("Add to this thread")
    String add();

    @Message("Your comment")
    String yourComment();

    @Message("Post")
    String post();

    @Message("*emphasis*, **strong**, > quotation, [link](address). An empty line begins a new paragraph.")
    String help();

    @Message("Begin a new thread")
    String begin();

    @Message("Begin a thread")
    String beginShort();

    @Message("What it is about")
    String title();

    @Message("Optional. Without a title, the thread is called by its first words.")
    String titleHelp();

    @Message("The words you mean")
    String quote();

    @Message("Optional. Words copied from the text; without them the whole paragraph is meant.")
    String quoteHelp();

    @Message("Begin the thread")
    String beginIt();

    @Message("Edit")
    String edit();

    @Message("edited")
    String edited();

    @Message("Withdraw")
    String withdraw();

    @Message("Hide")
    String hide();

    @Message("Lock")
    String lock();

    @Message("Unlock")
    String unlock();

    @Message("Comment {number} by {name}")
    String commentBy(int number, String name);

    @Message("Withdrawn by its writer.")
    String withdrawn();

    @Message("Hidden by a moderator.")
    String hidden();

    @Message("What and why")
    String whatAndWhy();

    @Message("Locked: nothing can be added.")
    String locked();

    @Message("Locked by {name}")
    String lockedBy(String name);

    @Message("Ahead of the group")
    String ahead();

    @Message("What the group says here is folded")
    String folded();

    @Message(
            "It lies ahead of where you read. It opens when the session before closes, at the latest when this one begins.")
    String foldedBySession();

    @Message("It lies ahead of where you read. It opens when you have read the section, or when the group gets here.")
    String foldedByReader();

    @Message("Open it now all the same")
    String openAhead();

    @Message("I have read this section")
    String haveRead();

    @Message("Sections")
    String sections();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Show more of what was said")
    String more();

    @Message("Join the group to take part.")
    String joinToTalk();

    @Message("Threads")
    String threads();

    @Message("About the group")
    String aboutGroup();

    @Message("Latest in the text")
    String latestInText();

    @Message("No thread yet. Begin one: say hello, or ask what to read next.")
    String noThreads();

    @Message("About session {number}")
    String aboutSession(int number);

    @Message("thread {number}")
    String numbered(int number);

    @Message("Your comment was not posted")
    String notPosted();

    @Message("Edit your comment")
    String editTitle();

    @Message("Save")
    String save();

    @Message("Leave it")
    String leaveIt();

    @Message("What stands there now")
    String standsNow();

    @Message("Withdraw your comment?")
    String withdrawTitle();

    @Message("Its words go for good. Where somebody answered, a line says that a comment was withdrawn.")
    String withdrawText();

    @Message("Withdraw it")
    String withdrawIt();
}
