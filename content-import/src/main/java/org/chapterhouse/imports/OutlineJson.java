package org.chapterhouse.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Problem.Level;
import org.chapterhouse.imports.outline.Section;

/** What came of a file as one JSON object in one line. */
final class OutlineJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OutlineJson() {}

    static String of(String file, long millis, ImportResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("ms", millis);
        if (result instanceof Imported imported) {
            addText(object, imported.text());
            addReport(object, imported.report());
        } else if (result instanceof Refused refused) {
            object.put("error", refused.sentence());
            addReport(object, refused.report());
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records, lists and strings are always JSON", impossible);
        }
    }

    private static void addText(Map<String, Object> object, OutlinedText text) {
        object.put("title", text.title());
        object.put("authors", text.authors());
        object.put("affiliation", text.affiliation());
        object.put("language", text.language());
        object.put("source", text.source());
        object.put("published", text.published());
        object.put(
                "chapters", text.chapters().stream().map(OutlineJson::chapter).toList());
        object.put("cover", text.pictures().cover());
        object.put(
                "pictures",
                text.pictures().assets().stream().map(OutlineJson::picture).toList());
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", chapter.title());
        object.put(
                "sections",
                chapter.sections().stream().map(OutlineJson::section).toList());
        return object;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", section.title());
        object.put("proposed", section.proposed());
        object.put("words", section.words());
        object.put("minutes", section.minutes());
        object.put("blocks", section.blocks());
        return object;
    }

    /** Without its bytes. */
    private static Map<String, Object> picture(Asset asset) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", asset.name());
        object.put("mediaType", asset.mediaType());
        object.put("width", asset.width());
        object.put("height", asset.height());
        object.put("bytes", asset.content().length);
        return object;
    }

    /** Dropped texts as they are; where and why is told among the problems. */
    private static void addReport(Map<String, Object> object, ImportReport report) {
        List<Problem> problems = new ArrayList<>(report.problems());
        for (Dropped dropped : report.dropped()) {
            problems.add(new Problem(Level.INFO, "dropped", "Left out: " + dropped.reason() + ".", dropped.line()));
        }
        object.put("dropped", report.dropped().stream().map(Dropped::text).toList());
        object.put("problems", problems);
    }
}
