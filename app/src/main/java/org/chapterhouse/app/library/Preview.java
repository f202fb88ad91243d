package org.chapterhouse.app.library;

import java.util.List;
import java.util.UUID;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.outline.Chapter;

/** What becomes of a pending import: the outline, the report, and the form that publishes it. */
public record Preview(UUID id, String fileName, Imported imported, RecordForm form, FormErrors errors) {
    /** The import as it was left. */
    static Preview of(PendingImport pending) {
        Imported imported = asKept(pending);
        return new Preview(
                pending.id, pending.fileName, imported, RecordForm.of(imported.text(), pending), FormErrors.none());
    }

    /** The import with what was typed; corrections that cannot be used are an error, and the outline is as kept. */
    static Preview typed(PendingImport pending, RecordForm form, FormErrors errors) {
        ImportResult result = Importing.read(pending.fileName, pending.content, form.corrections);
        if (result instanceof Imported imported) {
            return new Preview(pending.id, pending.fileName, imported, form, errors);
        }
        errors.add("corrections", ((Refused) result).sentence());
        return new Preview(pending.id, pending.fileName, asKept(pending), form, errors);
    }

    private static Imported asKept(PendingImport pending) {
        if (Importing.read(pending.fileName, pending.content, pending.correctionsOrNone())
                instanceof Imported imported) {
            return imported;
        }
        throw new IllegalStateException("a file that was kept can no longer be imported: " + pending.id);
    }

    public List<Chapter> chapters() {
        return imported.text().chapters();
    }

    public int sections() {
        return chapters().stream()
                .mapToInt(chapter -> chapter.sections().size())
                .sum();
    }

    public int words() {
        return imported.text().words();
    }

    public List<Remarks> report() {
        return Remarks.of(imported.report());
    }
}
