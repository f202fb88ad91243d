package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void oneNumberMovesEverything() {
        Ports ports = new Ports(9000);
        assertThat(ports.address()).isEqualTo("http://localhost:9000");
        assertThat(ports.realmAddress()).isEqualTo("http://localhost:9001/realms/chapterhouse");
        assertThat(ports.postgres()).isEqualTo(9002);
        assertThat(ports.smtp()).isEqualTo(9003);
        assertThat(ports.mailAddress()).isEqualTo("http://127.0.0.1:9004");
    }

    @Test
    void freePortsAreTaken() {
        assertThatCode(() -> FreePorts.find().requireFree()).doesNotThrowAnyException();
    }

    @Test
    void takenPortIsNamed() throws Exception {
        Ports ports = FreePorts.find();
        try (ServerSocket other = new ServerSocket(ports.mails(), 1, Ports.loopback())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " is taken");
        }
    }
}
