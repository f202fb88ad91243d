package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    @TempDir
    Path temporary;

    private final Ports ports = FreePorts.find();
    private MailCatcher catcher;
    private HttpServer pages;

    @BeforeEach
    void start() throws Exception {
        catcher = MailCatcher.start(ports.smtp(), new KeptMails(temporary));
        pages = MailPages.start(ports.mails(), new KeptMails(temporary));
    }

    @AfterEach
    void stop() {
        catcher.stop();
        pages.stop(0);
    }

    @Test
    void mailIsShownWithBothItsTexts() throws Exception {
        send("A room – öffnet", "Come in.", "<p>Come in.</p>");
        JsonNode mail = json("/mails").get(0);
        assertThat(mail.get("from").asText()).isEqualTo("chapterhouse@chapterhouse.example");
        assertThat(mail.get("to").asText()).isEqualTo("ada@chapterhouse.example");
        assertThat(mail.get("subject").asText()).isEqualTo("A room – öffnet");
        assertThat(mail.get("text").asText()).isEqualTo("Come in.");
        assertThat(mail.get("html").asText()).isEqualTo("<p>Come in.</p>");
        assertThat(json("/mails/" + mail.get("id").asText())).isEqualTo(mail);
    }

    @Test
    void theNewestMailComesFirst() throws Exception {
        send("one", "1", "<p>1</p>");
        send("two", "2", "<p>2</p>");
        assertThat(json("/mails").findValuesAsText("subject")).containsExactly("two", "one");
    }

    @Test
    void unknownMailIs404() throws Exception {
        assertThat(get("/mails/1").statusCode()).isEqualTo(404);
    }

    @Test
    void nameOfAnotherMachineIsRefused() throws Exception {
        try (Socket socket = new Socket(Ports.loopback(), ports.mails())) {
            socket.getOutputStream()
                    .write("GET /mails HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private void send(String subject, String text, String html) throws Exception {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", String.valueOf(ports.smtp()));
        MimeMessage message = new MimeMessage(Session.getInstance(server));
        message.setFrom(new InternetAddress("chapterhouse@chapterhouse.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("ada@chapterhouse.example"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(ports.mailAddress() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
