package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the library and of importing. */
@MessageBundle("library")
public interface LibraryMessages {
    @Message("What can be read here")
    String lead();

    @Message("Nothing to read here yet")
    String empty();

    @Message("Import the first text, and a group can begin to read it.")
    String emptyForImporter();

    @Message("Texts appear here as soon as somebody imports one. Those that belong to a group need its membership.")
    String emptyForReader();

    @Message("{#if n == 1}1 chapter{#else}{n} chapters{/if}")
    String chapters(int n);

    @Message("{#if n == 1}1 section{#else}{n} sections{/if}")
    String sections(int n);

    @Message("{n} words")
    String words(String n);

    @Message("no text")
    String noText();

    @Message("about {time}")
    String about(String time);

    @Message("{#if n == 1}1 minute{#else}{n} minutes{/if}")
    String minutes(int n);

    @Message("{#if n == 1}1 hour{#else}{n} hours{/if}")
    String hours(int n);

    @Message("{n} min")
    String minutesShort(int n);

    @Message("read by")
    String readBy();

    @Message("only for people signed in")
    String forSignedIn();

    @Message("only for the groups it is given to")
    String forGroups();

    @Message("From the beginning")
    String fromTheBeginning();

    @Message("Further on")
    String furtherOn();

    @Message("Read it with {group}")
    String readWith(String group);

    @Message("Begin to read")
    String beginToRead();

    @Message("Contents")
    String contents();

    @Message("Contents of {title}")
    String contentsOf(String title);

    @Message("Opening")
    String opening();

    @Message("The cover of {title}")
    String coverOf(String title);

    @Message("About this reading")
    String aboutThis();

    @Message("Length")
    String length();

    @Message("Language")
    String language();

    @Message("Published")
    String published();

    /** {@code unread} as the text dates itself in words that are not read; empty where it does not. */
    @Message("A year, a month or a day: 1921, 1921-05 or 17 May 1921."
            + "{#if unread} The text itself says “{unread}”.{/if}")
    String publishedHelp(String unread);

    @Message("“{typed}” is not read as a date. Give a year, a month or a day: 1921, 1921-05 or 17 May 1921.")
    String publishedUnknown(String typed);

    @Message("Source")
    String source();

    @Message("Rights")
    String rights();

    @Message("Open to")
    String openTo();

    @Message("Everybody")
    String everybody();

    @Message("Everybody signed in")
    String everybodySignedIn();

    @Message("The groups it is given to")
    String groupsGiven();

    @Message("Edition")
    String edition();

    @Message("Imported")
    String importedOn();

    @Message("Your groups that read it")
    String groupsThatRead();

    @Message("None of your groups reads it yet.")
    String noGroupReads();

    @Message("Begin a plan in {group}")
    String beginPlan(String group);

    @Message("Found a group to read it with")
    String foundGroup();

    @Message("Look for a group to read with")
    String findGroup();

    @Message("Where you are")
    String whereYouAre();

    @Message("Sections")
    String neighbours();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("You will see what becomes of it before anything is published.")
    String importLead();

    @Message("A new edition of {title}")
    String newEdition(String title);

    @Message("The readings of it that groups have planned stay as they are until their facilitators move them over.")
    String newEditionLead();

    @Message("A file")
    String file();

    @Message("An e-book (EPUB), a Word file (DOCX), a saved web page (HTML), Markdown or plain text, up to 50 MB."
            + " Headings that are not marked are found by their look.")
    String fileHelp();

    @Message("Show me what becomes of it")
    String showMe();

    @Message("Choose a file first.")
    String fileMissing();

    @Message("The file is larger than 50 MB, which is the most that can be imported.")
    String fileTooLarge();

    @Message("A page of the web")
    String address();

    @Message("Its address. A page that only shows after signing in has to be saved from your browser and brought as a"
            + " file.")
    String addressHelp();

    @Message("Give the address first.")
    String addressMissing();

    @Message("Words that you paste")
    String pasted();

    @Message("Plain text or Markdown, with an empty line between paragraphs.")
    String pastedHelp();

    @Message("What it is called")
    String pastedName();

    @Message("May stay empty where the text begins with its title.")
    String pastedNameHelp();

    @Message("Paste the text first.")
    String textMissing();

    @Message("Not published yet")
    String waiting();

    @Message("brought")
    String uploaded();

    @Message("being read")
    String beingRead();

    @Message("cannot be imported")
    String cannotBeImported();

    @Message("It could not be read, through a fault of ours. The file is kept; please tell whoever runs this site.")
    String importBroken();

    @Message("Reading {name}")
    String readingFile(String name);

    @Message("This page goes on by itself. You can also leave it: the import waits for you.")
    String readingFileText();

    @Message("Fetching it")
    String fetching();

    @Message("Reading it")
    String atReading();

    @Message("Making the outline")
    String outlining();

    @Message("In line: others are read first")
    String inLine();

    @Message("{name} cannot be imported")
    String refusedTitle(String name);

    @Message("Bring another")
    String bringAnother();

    @Message("nothing is published yet")
    String nothingPublished();

    @Message("Outline")
    String outline();

    @Message("Choose a part to see its text; choose a heading or a paragraph to change it.")
    String outlineHelp();

    @Message("continued")
    String continued();

    @Message("left out before the text")
    String leftOutBefore();

    @Message("proposed")
    String proposed();

    @Message("A section begins here.")
    String cutHere();

    @Message("The import proposes to begin a section here.")
    String cutProposed();

    @Message("Change")
    String changeThis();

    @Message("Done")
    String changed();

    @Message("Title")
    String newTitle();

    @Message("Title of the section, if it has one")
    String sectionTitle();

    @Message("Rename it")
    String rename();

    @Message("Make it a chapter")
    String makeChapter();

    @Message("Make it a section")
    String makeSection();

    @Message("Make it a heading in the text")
    String makeHeading();

    @Message("Make it the title of a section")
    String makeTitle();

    @Message("Make it a paragraph")
    String makeParagraph();

    @Message("Join it to what stands before")
    String mergeIt();

    @Message("Take this beginning away")
    String takeCutAway();

    @Message("Give it this title")
    String giveTitle();

    @Message("Begin a section here")
    String beginSection();

    @Message("Leave it out")
    String leaveOut();

    @Message("Leave it out, with all below it")
    String leaveOutAll();

    @Message("Put it back")
    String restore();

    @Message("It is a caption")
    String isCaption();

    @Message("It is a quotation")
    String isQuotation();

    @Message("It is verse")
    String isVerse();

    @Message("It is a note")
    String isNote();

    @Message("It is a paragraph")
    String isParagraph();

    @Message("Undo the last change")
    String undo();

    @Message("{#if n == 1}1 change{#else}{n} changes{/if} so far")
    String changes(int n);

    @Message("Nothing was changed: choose something first.")
    String noSuchAct();

    @Message("What happened to it")
    String report();

    @Message("Nothing was doubtful, and nothing was left out.")
    String reportEmpty();

    @Message("Did not work as asked")
    String warnings();

    @Message("Doubtful")
    String doubtful();

    @Message("Left out")
    String dropped();

    @Message("Decided")
    String decided();

    @Message("line {n}")
    String line(int n);

    @Message("and {n} more")
    String andMore(int n);

    @Message("The changes as a file")
    String corrections();

    @Message(
            "All changes so far, one after the other, each with the text it is about, or its beginning and three dots. What you"
                    + " apply here takes their place. A file of this form beside a text corrects it on the command line too.")
    String correctionsHelp();

    @Message("- promote: The Long Way Back\n- demote: Afterword\n- rename: Bergen, 1921\n  to: Bergen in 1921")
    String correctionsExample();

    @Message("Apply these instead")
    String applyThese();

    @Message("Save them as a file")
    String saveCorrections();

    @Message("Next: title, author, rights")
    String onToRecord();

    @Message("Next: publish it")
    String onToPublishing();

    @Message("Back to the outline")
    String backToOutline();

    @Message("Publish edition {n} of {title}?")
    String publishEditionTitle(int n, String title);

    @Message(
            "Groups that read an earlier edition go on with it. Their facilitators see what the new one would change, and"
                    + " move their groups over when they are ready.")
    String publishEditionText();

    @Message("Publish edition {n}")
    String publishEdition(int n);

    @Message("{group} still reads edition {n}.")
    String stillReads(String group, int n);

    @Message("See what edition {n} would change")
    String seeEdition(int n);

    @Message("Bring a corrected text")
    String bringEdition();

    @Message("The record")
    String record();

    @Message("Title")
    String title();

    @Message("Authors")
    String authors();

    @Message("One in each line.")
    String authorsHelp();

    @Message("Where the author writes from, and for whom")
    String affiliation();

    @Message("Its code: en, de, pt-BR.")
    String languageHelp();

    @Message("An address on the web, or the name of a publication.")
    String sourceHelp();

    @Message("What readers may do with it, and who holds the rights.")
    String rightsHelp();

    @Message("Who may read it")
    String visibility();

    @Message("Right for a text under copyright.")
    String groupsGivenHelp();

    @Message("Publish")
    String publish();

    @Message("Drop this import")
    String drop();

    @Message("Drop this import?")
    String dropTitle();

    @Message("The file {name} and its corrections go for good. Nothing of it was published.")
    String dropText(String name);

    @Message("Drop it")
    String dropIt();

    @Message("Leave it")
    String leaveIt();

    @Message("Give it a title.")
    String titleMissing();

    @Message("Give the language by its code, such as en, de or pt-BR.")
    String languageUnknown();

    @Message("Choose who may read it.")
    String visibilityMissing();

    @Message("Name at most {n} authors.")
    String tooManyAuthors(int n);

    @Message("Shorten this to {n} characters at most.")
    String tooLong(String n);
}
