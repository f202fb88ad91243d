package org.chapterhouse.app.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.chapterhouse.imports.FetchResult;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.outline.Progress;

/** Where imports are fetched from: the public web, and nothing else. */
@ApplicationScoped
class TextsOfTheWeb {
    FetchResult fetch(String address, Progress progress) {
        return Importing.fetch(address, progress);
    }
}
