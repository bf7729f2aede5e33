package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * How many mails a second are written and handed to a mail server on loopback, by the way that all mail goes. A program
 * and no test: it is run by its name and prints a figure, which depends on the machine.
 */
@TestPropertySource(properties = "duebook.mail.daily-limit=0")
class MailSpeed extends MailStory {

    private static final int MAILS = Integer.getInteger("mails", 3_000);

    @Test
    void tellsMailsASecond() {
        add(acme, addresses("warm", 1_000));
        queue.drain();
        for (var round = 1; round <= 3; round++) {
            add(acme, addresses("round" + round, MAILS));
            var begun = System.nanoTime();
            var cpu = cpuNanos();
            queue.drain();
            var seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("round %d: %d mails in %.2f s, %.0f a second; %.2f ms of processor time a mail, the sink's"
                    + " side included%n", round, MAILS, seconds, MAILS / seconds, (cpuNanos() - cpu) / 1e6 / MAILS);
        }
        assertThat(states(acme)).isEqualTo(Map.of(MailState.SENT, 1_000L + 3 * MAILS));
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
