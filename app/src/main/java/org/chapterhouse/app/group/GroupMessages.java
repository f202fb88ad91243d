package org.chapterhouse.app.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of groups: their list, their homes, their people and their settings. */
@MessageBundle("group")
public interface GroupMessages {
    @Message("Now")
    String nowSession();

    @Message("Now in")
    String nowIn();

    @Message("in {city}")
    String inCity(String city);

    @Message("Groups")
    String groups();

    @Message("Your groups")
    String yourGroups();

    @Message("Groups that everybody can see")
    String everybodysGroups();

    @Message("Found a group")
    String foundAGroup();

    @Message("you are a member")
    String youAreMember();

    @Message("{#if n == 1}1 person{#else}{n} people{/if}")
    String people(long n);

    @Message("next: {time}")
    String nextAt(String time);

    @Message("next: {time} in {city}")
    String nextThere(String time, String city);

    @Message("{time} in {city}")
    String timeIn(String time, String city);

    @Message("between two readings")
    String betweenReadings();

    @Message("no date yet")
    String noDate();

    @Message("anybody may join")
    String anybodyMayJoin();

    @Message("joining by request")
    String joiningByRequest();

    @Message("joining by invitation")
    String joiningByInvitation();

    @Message("only its members see it")
    String onlyMembersSeeIt();

    @Message("not listed")
    String notListed();

    @Message("More groups")
    String moreGroups();

    @Message("No group meets here yet")
    String noGroup();

    @Message("A group needs a name, a purpose and somebody to begin. The text can follow.")
    String noGroupText();

    @Message("Found the first group")
    String foundFirst();

    @Message("Whoever wants to found one asks to become a facilitator, on the page of their settings.")
    String askToFound();

    @Message("My settings")
    String mySettings();

    @Message("Everything but the address can be changed later.")
    String canBeChanged();

    @Message("Name")
    String name();

    @Message("What it is for")
    String purpose();

    @Message("One or two sentences. People read them before they join.")
    String purposeHelp();

    @Message("House rules")
    String rules();

    @Message("What you expect of each other. Lines that begin with a hyphen become a list.")
    String rulesHelp();

    @Message("Who may see it")
    String visibility();

    @Message("Everybody")
    String everybody();

    @Message("It is listed, and visitors can read its public texts and its threads.")
    String everybodyHelp();

    @Message("Everybody with the address")
    String withAddress();

    @Message("It is not listed anywhere.")
    String withAddressHelp();

    @Message("Its members only")
    String membersOnly();

    @Message("For everybody else it does not exist.")
    String membersOnlyHelp();

    @Message("How people join")
    String joining();

    @Message("Anybody may join")
    String joiningOpen();

    @Message("They ask, and you answer")
    String joiningRequest();

    @Message("By invitation only")
    String joiningInvitation();

    @Message("Nobody joins or asks to by themselves.")
    String joiningInvitationHelp();

    @Message("How far ahead members see")
    String pace();

    @Message("Threads on sections that lie ahead stay folded, so that nothing gives away the end.")
    String paceHelp();

    @Message("As far as each has read")
    String paceReader();

    @Message("A section's threads open with its session, and earlier for a member who marks the section as read.")
    String paceReaderHelp();

    @Message("As far as the sessions have come")
    String paceSession();

    @Message("A section's threads open for all when the session before it closes, at the latest when its own begins.")
    String paceSessionHelp();

    @Message("To the end")
    String paceOpen();

    @Message("Everything is open from the beginning, for groups that have read the whole text.")
    String paceOpenHelp();

    @Message("Time zone")
    String zone();

    @Message("Sessions are planned in it. Those that are planned already keep theirs.")
    String zoneHelp();

    @Message("Language")
    String language();

    @Message("Choose one from the list.")
    String chooseOne();

    @Message("Found the group")
    String foundIt();

    @Message("Keep the changes")
    String keepIt();

    @Message("Leave it")
    String leaveIt();

    @Message("Change the group")
    String change();

    @Message("Somebody changed this group while you were at it")
    String changedMeanwhile();

    @Message("What you typed is still here. Where it differs, what stands there now is shown beside it. If you keep"
            + " your changes now, yours take its place.")
    String changedMeanwhileText();

    @Message("Stands there now:")
    String standsThere();

    @Message("stands there now")
    String standsThereShort();

    @Message("nothing")
    String nothing();

    @Message("Next session")
    String nextSession();

    @Message("Next in")
    String nextIn();

    @Message("{from} to {until}")
    String fromUntil(String from, String until);

    @Message("Session {number} of “{plan}”")
    String sessionOf(int number, String plan);

    @Message("Opening")
    String opening();

    @Message("{#if n == 1}1 word{#else}{str:fmt('%,d', n)} words{/if}")
    String words(int n);

    @Message("Go on reading")
    String goOn();

    @Message("No session is planned")
    String noSession();

    @Message("Plan the first, and people know what to read and when to come.")
    String noSessionFacilitator();

    @Message("When one is planned, it stands here.")
    String noSessionText();

    @Message("To the plans")
    String toPlans();

    @Message("Latest threads")
    String latest();

    @Message("{person} began")
    String began(String person);

    @Message("on {section}")
    String onSection(String section);

    @Message("on session {number}")
    String onSession(int number);

    @Message("{#if n == 1}1 comment{#else}{n} comments{/if}")
    String comments(int n);

    @Message("Nothing has been said yet, or nothing that you have read far enough for.")
    String nothingSaid();

    @Message("All threads")
    String allThreads();

    @Message("You are a member")
    String youAreAMember();

    @Message("Read with us")
    String readWithUs();

    @Message("Anybody may join. You can leave whenever you like, and what you wrote stays yours.")
    String joinOpenText();

    @Message("Whoever wants to join asks, and a facilitator answers.")
    String joinRequestText();

    @Message("People come here by invitation only.")
    String joinInvitationText();

    @Message("Join the group")
    String join();

    @Message("Ask to join")
    String askToJoin();

    @Message("Sign in to join")
    String signInToJoin();

    @Message("You asked to join. A facilitator will answer.")
    String youAsked();

    @Message("Take it back")
    String takeBack();

    @Message("Where we are")
    String whereWeAre();

    @Message("{read} of {all} sections read together.")
    String readTogether(long read, long all);

    @Message("Sections read together")
    String sectionsRead();

    @Message("{read} of {all}")
    String of(long read, long all);

    @Message("The whole plan")
    String wholePlan();

    @Message("People")
    String peopleTitle();

    @Message("led by {names}")
    String ledBy(String names);

    @Message("Leave the group")
    String leaveGroup();

    @Message("Leave {name}?")
    String leaveAsk(String name);

    @Message("You will no longer be able to write there. What you wrote stays, and you can still withdraw it.")
    String leaveText();

    @Message("You can join again whenever you like.")
    String leaveOpen();

    @Message("To come back you have to be let in again.")
    String leaveClosed();

    @Message("Take back your request to join {name}?")
    String takeBackAsk(String name);

    @Message("You can ask again later.")
    String takeBackText();

    @Message("Stay")
    String stay();

    @Message("Asking to join")
    String asking();

    @Message("Asked: {day}")
    String asked(String day);

    @Message("Let in")
    String letIn();

    @Message("Decline")
    String decline();

    @Message("facilitator")
    String facilitator();

    @Message("moderator")
    String moderator();

    @Message("Joined: {day}")
    String joined(String day);

    @Message("Change")
    String changeRoles();

    @Message("Roles")
    String roles();

    @Message("Facilitator")
    String roleFacilitator();

    @Message("Plans sessions, lets people in, sets roles.")
    String roleFacilitatorHelp();

    @Message("Moderator")
    String roleModerator();

    @Message("Hides comments and locks threads, with a reason.")
    String roleModeratorHelp();

    @Message("Keep")
    String keep();

    @Message("More people")
    String morePeople();
}
