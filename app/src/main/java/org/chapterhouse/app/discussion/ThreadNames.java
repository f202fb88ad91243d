package org.chapterhouse.app.discussion;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import org.chapterhouse.domain.discussion.DiscussionThread;

/** What threads are called on pages. */
@TemplateExtension
final class ThreadNames {
    private ThreadNames() {}

    /** The thread's title; its number where nothing of it can be read. */
    static String called(DiscussionThread thread) {
        return thread.title.isEmpty()
                ? MessageBundles.get(DiscussionMessages.class).threadNumber(thread.number)
                : thread.title;
    }
}
