package org.chapterhouse.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Progress;

/**
 * Imports a folder of saved pages, {@code NAME/source.html} each, in one virtual machine that has warmed up, and prints
 * the article of each as a line of JSON that names its {@code page}.
 */
final class ArticlePages {

    private static final int WARMING_UP = 5;

    private ArticlePages() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> pages = pages(Path.of(arguments[0]));
        for (int round = 0; round < WARMING_UP; round++) {
            for (Path page : pages) {
                line(page);
            }
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Path page : pages) {
            out.println(line(page));
        }
        out.flush();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.resolve("source.html"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static String line(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        long start = System.nanoTime();
        DraftResult result = Importing.draft("source.html", bytes, Progress.SILENT);
        double millis = (System.nanoTime() - start) / 1e6;
        String name = String.valueOf(page.getParent().getFileName());
        String json = ArticleJson.of(name, Math.round(millis), result);
        return "{\"page\":\"" + name + "\"," + json.substring(1);
    }
}
