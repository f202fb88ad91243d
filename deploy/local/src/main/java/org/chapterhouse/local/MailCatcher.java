package org.chapterhouse.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes every mail that the house sends; none leaves this machine. */
final class MailCatcher {
    private static final Logger LIBRARY = Logger.getLogger("com.icegreen");

    private final GreenMail server;
    private final GreenMailUser everybody;
    private final KeptMails kept;

    private MailCatcher(GreenMail server, KeptMails kept) {
        this.server = server;
        this.everybody = server.setUser("everybody", "everybody");
        this.kept = kept;
    }

    static MailCatcher start(int port, KeptMails kept) {
        LIBRARY.setLevel(Level.SEVERE);
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        MailCatcher catcher = new MailCatcher(server, kept);
        server.getUserManager().setMessageDeliveryHandler(catcher::take);
        return catcher;
    }

    void stop() {
        server.stop();
    }

    private GreenMailUser take(MovingMessage delivery, MailAddress to) throws MessagingException {
        try {
            // The library keeps each mail in memory too, where nobody reads it.
            server.purgeEmailFromAllMailboxes();
            kept.add(mail(delivery.getMessage(), to.getEmail()));
        } catch (IOException | com.icegreen.greenmail.store.FolderException failure) {
            throw new MessagingException("The mail cannot be kept: " + failure.getMessage(), failure);
        }
        return everybody;
    }

    private Mail mail(MimeMessage message, String to) throws MessagingException, IOException {
        MailParts parts = MailParts.of(message);
        String from = Arrays.stream(Objects.requireNonNullElse(message.getFrom(), new jakarta.mail.Address[0]))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        return new Mail(kept.nextId(), from, to, orEmpty(message.getSubject()), at, parts.text(), parts.html());
    }

    private static String orEmpty(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
