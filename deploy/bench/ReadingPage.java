import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/**
 * How long the reading page takes to answer a visitor, with few comments in its section and with very many: README.md in
 * this folder says how to run it.
 */
class ReadingPage {
    private static final String PAGE = "/groups/slow-history/read/the-opposition-of-1923/strikers-and-allies";
    private static final int WARM_UP = 300;
    private static final int COUNTED = 200;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String THREADS = """
            insert into discussion_thread (id, group_id, number, place, plan_id, section_id, kind, title, state, started_by,
                started_at, last_comment_at, comments, version)
            select gen_random_uuid(), g.id, 100000 + ? + i, 'SECTION', p.id, s.id, 'DISCUSSION', 'Filling ' || i, 'OPEN',
                g.founded_by, now(), now(), ?, 0
            from reading_group g join plan p on p.group_id = g.id join section s on s.edition_id = p.edition_id,
                generate_series(1, ?) i
            where g.slug = 'slow-history' and p.number = 1 and s.slug = 'strikers-and-allies'
            """;

    private static final String COMMENTS = """
            insert into comment (id, group_id, number, thread_id, author_id, path, source, html, state, written_at, version)
            select gen_random_uuid(), t.group_id, n.number, t.id, t.started_by, lpad(n.number::text, 9, '0'),
                'Filling', '<p>A comment of ordinary length, which says what somebody thought of the page.</p>',
                'VISIBLE', now(), 0
            from discussion_thread t cross join lateral
                (select (t.number - 100000) * 100000 + i as number from generate_series(1, t.comments) i) n
            where t.number between 100001 + ? and 100000 + ? + ?
            """;

    public static void main(String[] words) throws Exception {
        int port = Integer.parseInt(words[0]);
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(Path.of(words[1], "secrets.properties"))) {
            secrets.load(in);
        }
        try (Connection database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (port + 2) + "/chapterhouse",
                "chapterhouse_owner",
                secrets.getProperty("OWNER_PASSWORD"))) {
            String page = "http://localhost:" + port + PAGE;
            measure("as the sample world has it", page);
            fill(database, 0, 1, 10);
            measure("1 thread of 10 comments more", page);
            fill(database, 1, 1, 1_000);
            measure("1 thread of 1,000 comments more", page);
            fill(database, 2, 1, 99_000);
            measure("1 thread of 99,000 comments more", page);
            fill(database, 3, 1_000, 10);
            measure("1,000 threads of 10 comments more", page);
        }
    }

    private static void fill(Connection database, int before, int threads, int comments) throws Exception {
        try (PreparedStatement begin = database.prepareStatement(THREADS);
                PreparedStatement write = database.prepareStatement(COMMENTS);
                Statement statistics = database.createStatement()) {
            begin.setInt(1, before);
            begin.setInt(2, comments);
            begin.setInt(3, threads);
            begin.executeUpdate();
            write.setInt(1, before);
            write.setInt(2, before);
            write.setInt(3, threads);
            write.executeUpdate();
            statistics.execute("analyze comment, discussion_thread");
        }
    }

    private static void measure(String what, String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page)).build();
        double[] times = new double[COUNTED];
        int size = 0;
        for (int run = -WARM_UP; run < COUNTED; run++) {
            long start = System.nanoTime();
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answers " + answer.statusCode());
            }
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
            size = answer.body().length;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-36s median %6.1f ms   95 of 100 within %6.1f ms   %4d kB%n",
                what, times[COUNTED / 2], times[COUNTED * 95 / 100], size / 1000);
    }
}
