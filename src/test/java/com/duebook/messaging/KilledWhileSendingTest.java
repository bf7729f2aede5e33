package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.duebook.support.Size;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** J-01: the process killed five times among thousands of mails. */
class KilledWhileSendingTest extends MailStory {

    private static final int MAILS = Size.of(5_000, 2_000);
    private static final int KILLS = 5;
    private static final int IN_FLIGHT = 8;

    @Test
    void losesNothingAndSendsAtMostWhatWasInFlightTwice() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        add(acme, addresses("acme", MAILS / 2));
        add(bolt, addresses("bolt", MAILS / 2));

        for (var kill = 0; kill < KILLS; kill++) {
            postman.dieAfter(MAILS / 25 + random.nextInt(MAILS / 8));
            assertThat(catchThrowable(queue::drain)).isInstanceOf(MortalPostman.Killed.class);
            postman.beBornAgain();
            // The dead worker's leases end.
            clock.advance(Duration.ofMinutes(11));
        }
        queue.drain();
        // A busy machine may have kept the sender waiting beyond its patience of 400 ms; such a mail is tried again.
        clock.advance(Duration.ofHours(1));
        queue.drain();

        var copies = sink.caught().stream()
                .collect(Collectors.groupingBy(caught -> caught.header("Message-ID"), Collectors.counting()));
        assertThat(copies).hasSize(MAILS);
        assertThat(sink.caught().size() - MAILS).isLessThanOrEqualTo(KILLS * IN_FLIGHT);
        assertThat(copies.values()).allMatch(count -> count <= 2);
        assertThat(sent() + unknown()).isEqualTo(MAILS);
        // Only a mail that was hit by two of the kills.
        assertThat(unknown()).isLessThanOrEqualTo(IN_FLIGHT);
    }

    private long sent() {
        return states(acme).getOrDefault(MailState.SENT, 0L) + states(bolt).getOrDefault(MailState.SENT, 0L);
    }

    private long unknown() {
        return states(acme).getOrDefault(MailState.UNKNOWN, 0L) + states(bolt).getOrDefault(MailState.UNKNOWN, 0L);
    }
}
