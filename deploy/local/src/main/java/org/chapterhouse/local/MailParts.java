package org.chapterhouse.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The readable parts of a mail: the first plain text and the first HTML, empty where there is none. */
record MailParts(String text, String html) {
    private static final MailParts NONE = new MailParts("", "");

    static MailParts of(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            MailParts found = NONE;
            for (int i = 0; i < parts.getCount(); i++) {
                found = found.or(of(parts.getBodyPart(i)));
            }
            return found;
        }
        if (content instanceof String words) {
            return part.isMimeType("text/html") ? new MailParts("", words) : new MailParts(words, "");
        }
        return NONE;
    }

    private MailParts or(MailParts other) {
        return new MailParts(text.isEmpty() ? other.text : text, html.isEmpty() ? other.html : html);
    }
}
