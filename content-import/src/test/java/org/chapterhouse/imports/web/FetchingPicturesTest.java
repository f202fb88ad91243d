package org.chapterhouse.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.web.LoopbackSite.head;
import static org.chapterhouse.imports.web.LoopbackSite.page;
import static org.chapterhouse.imports.web.LoopbackSite.redirect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchingPicturesTest {

    private final Findings findings = new Findings();
    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = LoopbackSite.open();
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    @Test
    void picturesComeByTheirAddresses() {
        site.with("/1", picture(1)).with("/2", picture(2)).with("/to-1", redirect("/1"));
        List<String> addresses = addresses("/to-1", "/2", "/1", "/2");
        Map<String, byte[]> pictures = fetch(addresses);
        assertThat(pictures.keySet()).containsExactlyElementsOf(addresses.subList(0, 3));
        assertThat(pictures.values()).extracting(bytes -> bytes.length).containsExactly(1, 2, 1);
        assertThat(site.requests()).hasSize(4).allMatch(request -> request.contains("Accept: image/webp, image/png"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatDoesNotComeIsLeftOut() {
        site.with("/1", picture(1))
                .with("/0", picture(0))
                .with("/401", head("401 No"))
                .with("/inside", redirect("http://192.168.1.1/a.png"));
        List<String> none = List.of(
                site.address("/absent"),
                site.address("/0"),
                site.address("/401"),
                site.address("/inside"),
                "http://169.254.169.254/a.png",
                "file:///a.png",
                "data:image/png;base64," + "A".repeat(100_000),
                "a.png");
        List<String> all = new ArrayList<>(none);
        all.add(site.address("/1"));
        assertThat(fetch(all)).containsOnlyKeys(site.address("/1"));
        assertThat(problems())
                .containsExactlyElementsOf(none.stream()
                        .map(each -> "A picture did not come and is left out: " + Findings.quoted(each))
                        .toList());
    }

    @Test
    void sixtyAreFetched() {
        site.with("/1", picture(1));
        List<String> addresses = IntStream.range(0, 61)
                .mapToObj(number -> site.address("/1#" + number))
                .toList();
        assertThat(fetch(addresses.subList(0, 60))).hasSize(60);
        assertThat(problems()).isEmpty();
        assertThat(fetch(addresses).keySet()).containsExactlyElementsOf(addresses.subList(0, 60));
        assertThat(problems()).containsExactly("The page shows 61 pictures; those after the first 60 are left out.");
    }

    @Test
    void eachHasALargestSize() {
        site.with("/most", picture(FetchingPictures.MAX_BYTES)).with("/more", picture(FetchingPictures.MAX_BYTES + 1));
        assertThat(fetch(addresses("/most", "/more"))).containsOnlyKeys(site.address("/most"));
        assertThat(problems()).hasSize(1);
    }

    @Test
    void allTogetherHaveALargestSize() {
        List<String> addresses = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            site.with("/" + number, picture(1024 * 1024));
            addresses.add(site.address("/" + number));
        }
        assertThat(fetch(addresses)).hasSize(20);
        assertThat(problems()).hasSize(10);
    }

    @Test
    void whatComesTooLateIsLeftOut() throws InterruptedException {
        site.with("/1", picture(1)).with("/slow", out -> Thread.sleep(2_000));
        List<String> addresses = addresses("/1", "/slow", "/slow?b");
        site.with("/slow?b", out -> Thread.sleep(2_000));
        long start = System.nanoTime();
        FetchingPictures fetching = new FetchingPictures(site.web(), Duration.ofSeconds(1));
        assertThat(fetching.fetch(addresses, findings)).containsOnlyKeys(site.address("/1"));
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(8).toNanos());
        assertThat(problems()).hasSize(2);
    }

    @Test
    void fewAreFetchedAtOnce() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LoopbackSite.Page picture = picture(1);
        List<String> addresses = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            addresses.add(site.address("/" + number));
            site.with("/" + number, out -> {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                Thread.sleep(50);
                open.decrementAndGet();
                picture.answer(out);
            });
        }
        assertThat(fetch(addresses)).hasSize(12);
        assertThat(most.get()).isBetween(2, 4);
    }

    @Test
    void pageWithoutPicturesAsksForNothing() {
        assertThat(fetch(List.of())).isEmpty();
        assertThat(problems()).isEmpty();
    }

    private Map<String, byte[]> fetch(List<String> addresses) {
        return new FetchingPictures(site.web(), LoopbackSite.PATIENCE).fetch(addresses, findings);
    }

    private List<String> addresses(String... paths) {
        return List.of(paths).stream().map(site::address).toList();
    }

    private List<String> problems() {
        return findings.report(List.of()).problems().stream()
                .map(Problem::details)
                .toList();
    }

    private static LoopbackSite.Page picture(int length) {
        return page("Content-Type: image/png", new byte[length]);
    }
}
