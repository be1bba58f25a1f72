package org.hemeroteca.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void requireFree_oneOfThemTaken_namesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort() - 2);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOfSatisfying(
                            LaunchFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.PORT_TAKEN))
                    .hasMessageStartingWith("Port ")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void free_everyTime_isNotTaken() {
        Ports.free().requireFree();
    }

    @Test
    void free_everyTime_isBelowThePortsOfOutgoingConnections() {
        assertThat(Ports.free().gateway() + Ports.COUNT).isLessThan(32_768);
    }

    @Test
    void database_nextPortTaken_takesAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort() - Ports.COUNT);
            assertThat(ports.database()).isPositive().isNotEqualTo(taken.getLocalPort());
        }
    }
}
