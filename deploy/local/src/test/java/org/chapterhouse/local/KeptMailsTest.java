package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMailsTest {
    @TempDir
    Path temporary;

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        KeptMails kept = new KeptMails(temporary);
        for (int i = 0; i < KeptMails.MOST; i++) {
            kept.add(mail(kept, i));
        }
        assertThat(kept.all()).hasSize(KeptMails.MOST);
        kept.add(mail(kept, KeptMails.MOST));
        assertThat(kept.all()).hasSize(KeptMails.MOST);
        assertThat(kept.all().get(0).subject()).isEqualTo(String.valueOf(KeptMails.MOST));
        assertThat(kept.all().get(KeptMails.MOST - 1).subject()).isEqualTo("1");
    }

    @Test
    void mailsOutliveTheCatcher() throws Exception {
        KeptMails before = new KeptMails(temporary);
        Mail mail = mail(before, 7);
        before.add(mail);
        assertThat(new KeptMails(temporary).find(mail.id())).contains(mail);
    }

    private static Mail mail(KeptMails kept, int number) {
        return new Mail(
                kept.nextId(), "a@x.example", "b@x.example", String.valueOf(number), "2026-01-01T00:00:00Z", "", "");
    }
}
