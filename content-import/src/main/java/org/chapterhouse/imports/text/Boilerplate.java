package org.chapterhouse.imports.text;

import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Words;

/** Lines that web sites put around their texts. The phrases are those that many sites share; no site is named. */
final class Boilerplate {

    /** Longer lines are somebody's sentences, whatever words they have. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_CHARACTERS = 300;
    /** Where lines were broken at a width. */
    private static final int MOST_LINES = 4;

    /** Controls and labels, which no title and no sentence is. */
    private static final Pattern FURNITURE = phrases(
            "skip to (?:main )?content|(?:main )?menu|search|home|log ?in|sign (?:in|up)|subscribe|donate|advertisement",
            "share|share (?:this|on|via|with)\\b(?: \\S+){0,4}|tweet|print|e-?mail|copy link|listen|save|bookmark",
            "(?:share )?(?:on )?(?:facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|mastodon|bluesky)",
            "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}",
            "(?:\\d+|no|add a|leave a|post a|write a|view) ?(?:comments?|reply|replies)|comments?");

    /** What follows a text and asks for more: none of it ends like a sentence. */
    private static final Pattern AFTERWORD = phrases(
            "(?:continue|keep) reading.{0,60}|read (?:more|next|the full (?:story|article)).{0,60}|load(?:ing| more).{0,3}",
            "related(?: (?:posts?|articles?|stories|reading|content|topics))?:?|you (?:may|might) also (?:like|enjoy).*",
            "(?:more|latest|popular|recent) (?:posts?|articles?|stories|news)(?: (?:from|by|in|about|on|like) .{1,40})?",
            "like this:?|like|most (?:read|popular)|leave a (?:reply|comment).*|.*\\(opens in (?:a )?new window\\)",
            "(?:previous|next|older|newer) (?:post|article|story|page)s?.{0,100}|back to (?:top|home.{0,10})",
            "(?:type|enter) your e-?mail.*|your e-?mail address.*|already (?:have an account|a (?:member|subscriber)).*",
            "(?:filed under|tagged(?: with)?|tags?|categor(?:y|ies)|posted in)\\b:? .*|privacy policy|cookie (?:policy|settings)",
            "terms of (?:use|service)|terms (?:and|&) conditions|(?:proudly )?powered by .{1,60}|discover more from .*");

    /** Requests and notices that are whole sentences. */
    private static final Pattern REQUEST = phrases(
            "discover more from .*|subscribe (?:now|today|here|to|for|and|via)\\b.*",
            "sign up (?:now|today|here|to|for|and)\\b.*|(?:click|tap) here to .*",
            "join (?:\\d[\\d,.]*|our) .*(?:subscribers|followers|newsletter|mailing list).*",
            "get (?:the latest|new|each|every|our) .*(?:inbox|e-?mail|newsletter).*",
            "(?:please )?(?:support|donate to|follow) us(?: (?:on|by|with|today|now|via|here)\\b.*|[.!]?)|if you (?:liked|enjoyed) this .*",
            "(?:©|\\(c\\) ?\\d|copyright ©?\\d|copyright ©).*|(?:.{0,100}\\. )?all rights reserved\\.?",
            "this (?:site|website) uses (?:cookies|akismet).*",
            "this (?:article|essay|piece|post|text) (?:was )?(?:first|originally) (?:appeared|published).*");

    private Boilerplate() {}

    private static Pattern phrases(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** True for a line beside the title that is a web site's and not its author's. */
    static boolean isFurniture(Unit unit) {
        return isLine(unit) && FURNITURE.matcher(unit.plain()).matches();
    }

    /** True for a line at the end of a text that is a web site's and not its author's. */
    static boolean isAfterword(Unit unit) {
        if (!isLine(unit)) {
            return false;
        }
        String line = unit.plain();
        boolean label = FURNITURE.matcher(line).matches()
                || ((!line.endsWith(".") || line.endsWith("..."))
                        && AFTERWORD.matcher(line).matches());
        return label || REQUEST.matcher(line).matches();
    }

    private static boolean isLine(Unit unit) {
        return unit.isRunning()
                && unit.lines().size() <= MOST_LINES
                && unit.text().length() <= MOST_CHARACTERS
                && Words.count(unit.text()) <= MOST_WORDS;
    }
}
