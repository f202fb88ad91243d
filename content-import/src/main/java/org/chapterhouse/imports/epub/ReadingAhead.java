package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Parses the next page of a book while somebody reads the one before it, which takes about as long. */
final class ReadingAhead implements AutoCloseable {

    private final PageParser parser;
    private final List<Item> items;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(ReadingAhead::thread);
    private @Nullable CompletableFuture<ParsedPage> ahead;
    private int next;

    ReadingAhead(PageParser parser, List<Item> items) {
        this.parser = parser;
        this.items = items;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "e-book");
        thread.setDaemon(true);
        return thread;
    }

    /** The next page, as often as there are items. */
    ParsedPage next() throws SourceRefused {
        CompletableFuture<ParsedPage> page = ahead == null ? begin() : ahead;
        ahead = next < items.size() ? begin() : null;
        try {
            return page.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof SourceRefused refused) {
                throw refused;
            }
            throw failed;
        }
    }

    private CompletableFuture<ParsedPage> begin() {
        Item item = items.get(next);
        next++;
        return CompletableFuture.supplyAsync(() -> parse(item), reader);
    }

    private ParsedPage parse(Item item) {
        try {
            return parser.parse(item);
        } catch (SourceRefused refused) {
            throw new CompletionException(refused);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
