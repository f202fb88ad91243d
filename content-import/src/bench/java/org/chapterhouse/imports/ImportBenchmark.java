package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What an import takes, from bytes to an outline, beside what jsoup takes to parse the same HTML and no more. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
// Several machines, since how the first one happens to compile jsoup makes a difference of two.
@Fork(value = 5, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
public class ImportBenchmark {
    /** A kind of text and about how many words it has. */
    @Param({"page-5000", "epub-150000", "epub-1000000"})
    public String text = "";

    private byte[] file = {};
    private List<byte[]> html = List.of();

    @Setup
    public void write() {
        int words = Integer.parseInt(text.substring(text.indexOf('-') + 1));
        SampleText sample = new SampleText();
        List<String> pages = text.startsWith("page") ? List.of(sample.page(words)) : sample.chapters(words);
        html = pages.stream().map(page -> page.getBytes(UTF_8)).toList();
        file = text.startsWith("page") ? html.get(0) : SampleText.epub(pages);
    }

    @Benchmark
    public ImportResult importing() {
        return Importing.read(text, file);
    }

    @Benchmark
    public void parsing(Blackhole parsed) {
        html.forEach(page -> parsed.consume(Jsoup.parse(new String(page, UTF_8))));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ImportBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.TEXT)
                        .result(arguments[0])
                        .build())
                .run();
    }
}
