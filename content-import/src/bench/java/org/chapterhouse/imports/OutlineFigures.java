package org.chapterhouse.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Prints how well the outlines of {@link OutlineCases} are found: one line for each file, and one for each kind. */
final class OutlineFigures {
    private OutlineFigures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "epub", new OutlineCases(folder.resolve("epub")).epub());
        print(out, "markdown", new OutlineCases(folder.resolve("markdown")).markdown());
        print(out, "text", new OutlineCases(folder.resolve("text")).text());
    }

    private static void print(PrintStream out, String kind, Map<String, Double> scores) {
        scores.forEach((file, score) -> out.printf("%.4f  %s/%s%n", score, kind, file));
        double mean =
                scores.values().stream().mapToDouble(score -> score).average().orElse(0);
        out.printf("%.4f  %s on average%n", mean, kind);
    }
}
