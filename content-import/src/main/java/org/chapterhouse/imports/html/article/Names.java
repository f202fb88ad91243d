package org.chapterhouse.imports.html.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the class and id of an element say about it. Those who build pages use the same few words all over the web, most
 * of them as parts of longer names.
 *
 * @param areUnlikely whether it is called like what stands around articles
 * @param weight points for and against its being part of an article, in steps of 25
 */
record Names(String className, boolean areUnlikely, boolean nameAnAuthor, boolean offerSharing, int weight) {

    static final Names NONE = new Names("", false, false, false, 0);

    private static final List<String> UNLIKELY = words("-ad-, ad-break, agegate, ai2html, banner, breadcrumbs, combx,"
            + " comment, community, cover-wrap, disqus, extra, footer, gdpr, header, legends, menu, pager, pagination,"
            + " popup, related, remark, replies, rss, shoutbox, sidebar, skyscraper, social, sponsor, supplemental,"
            + " yom-remote");

    private static final List<String> LIKELY_AFTER_ALL = words("and, article, body, column, content, main, shadow");

    private static final List<String> GOOD =
            words("article, blog, body, content, entry, main, page, pagination, post, story, text");

    private static final List<String> BAD = words("-ad-, banner, com-, combx, comment, contact, footer, gdpr, hidden,"
            + " masthead, media, meta, outbrain, promo, related, scroll, share, shopping, shoutbox, sidebar,"
            + " skyscraper, sponsor, tags, widget");

    /** It is in too many longer words. */
    private static final String BAD_AS_A_WHOLE = " hid ";

    private static final List<String> AUTHOR = words("author, byline, dateline, writtenby");

    private static final Pattern SHARING = Pattern.compile("(?:\\b|_)share(?:daddy)?(?:\\b|_)");

    private static final int WEIGHT = 25;

    private static List<String> words(String list) {
        return List.of(list.split(", "));
    }

    static Names of(String className, String id) {
        String both = (className + " " + id).toLowerCase(Locale.ROOT);
        return new Names(
                className,
                says(UNLIKELY, both) && !says(LIKELY_AFTER_ALL, both),
                says(AUTHOR, both),
                both.contains("share") && SHARING.matcher(both).find(),
                weight(className.toLowerCase(Locale.ROOT)) + weight(id.toLowerCase(Locale.ROOT)));
    }

    private static int weight(String name) {
        boolean bad = says(BAD, name) || (" " + name + " ").contains(BAD_AS_A_WHOLE);
        return (says(GOOD, name) ? WEIGHT : 0) - (bad ? WEIGHT : 0);
    }

    private static boolean says(List<String> words, String name) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
