package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of one house, from its first start to its last stop. */
@TestMethodOrder(OrderAnnotation.class)
class LocalStartIT {
    private static final Ports PORTS = FreePorts.find();
    private static RunningHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = RunningHouse.begin(PORTS, RunningHouse.newData());
        house.awaitOpen();
    }

    @AfterAll
    static void close() throws Exception {
        house.leave();
    }

    @Test
    @Order(1)
    void firstPageComesBeforeSignIn() throws Exception {
        assertThat(house.output()).containsSubsequence("The first page is there", "Sign-in is ready");
        assertThat(get(house.address() + "/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void theEndNamesTheDemosPeopleAndTheirPassword() throws Exception {
        assertThat(house.output()).contains("Ada Lindqvist", "Jonas Bergström", "a quiet room to read");
    }

    @Test
    @Order(1)
    void signInPageIsInTheProductsLook() throws Exception {
        HttpResponse<String> page = signIn(house, house.address() + "/signed-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Sign in", "css/sign-in.css", "Create an account");
    }

    @Test
    @Order(1)
    void nobodyIsSentToAnotherAddress() throws Exception {
        assertThat(signIn(house, house.address() + "/elsewhere").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(1)
    void committedDataIsSafeOnDisk() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    @Order(2)
    void secondStartOnTheSameDataIsRefused() throws Exception {
        Process second = RunningHouse.launcher(FreePorts.find(), house.data())
                .redirectErrorStream(true)
                .start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().startsWith("Chapterhouse already runs on the data in");
    }

    @Test
    @Order(2)
    void startOnTakenPortsIsRefused() throws Exception {
        Process second = RunningHouse.launcher(PORTS, RunningHouse.newData())
                .redirectErrorStream(true)
                .start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().startsWith("Port " + PORTS.app() + " is taken");
    }

    @Test
    @Order(3)
    void killedHouseComesBackOnOtherPorts() throws Exception {
        List<ProcessHandle> leftOver = house.servers().toList();
        assertThat(leftOver).hasSize(3);
        house.kill();
        assertThat(leftOver).allMatch(ProcessHandle::isAlive);

        house = RunningHouse.begin(FreePorts.find(), house.data());
        house.awaitOpen();
        assertThat(leftOver).noneMatch(ProcessHandle::isAlive);
        assertThat(signIn(house, house.address() + "/signed-in").statusCode()).isEqualTo(200);
        assertThat(signIn(house, PORTS.address() + "/signed-in").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(4)
    void stopLeavesNoProcessBehind() throws Exception {
        List<ProcessHandle> servers = house.servers().toList();
        assertThat(servers).hasSize(3);
        house.stop();
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
        assertThat(house.servers()).isEmpty();
        assertThat(house.output()).contains("Stopped");
    }

    private static HttpResponse<String> signIn(RunningHouse house, String redirect) throws Exception {
        String encoded = URLEncoder.encode(redirect, StandardCharsets.UTF_8);
        return get(house.realmAddress() + "/protocol/openid-connect/auth?client_id=chapterhouse&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + "c".repeat(43) + "&redirect_uri="
                + encoded);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String setting(String name) throws Exception {
        Secrets secrets = Secrets.keptIn(new Folder(house.data()));
        String address = new Databases(PORTS, secrets).addressOf("chapterhouse");
        try (Connection connection =
                        DriverManager.getConnection(address, Databases.APP, secrets.get(Secret.APP_PASSWORD));
                ResultSet row = connection.createStatement().executeQuery("show " + name)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }
}
