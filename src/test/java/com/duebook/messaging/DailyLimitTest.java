package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "duebook.mail.daily-limit=20")
class DailyLimitTest extends MailStory {

    @Test
    void keepsTheRestForTheNextDayAndSaysSo() {
        add(acme, addresses("many", 25));
        add(bolt, addresses("few", 3));

        queue.drain();

        assertThat(states(acme)).isEqualTo(Map.of(MailState.SENT, 20L, MailState.PENDING, 5L));
        assertThat(problems(acme)).isEqualTo(Map.of(MailProblem.DAILY_LIMIT, 5L));
        assertThat(states(bolt)).isEqualTo(Map.of(MailState.SENT, 3L));

        clock.advance(Duration.ofDays(1));
        queue.drain();

        assertThat(states(acme)).isEqualTo(Map.of(MailState.SENT, 25L));
        assertThat(problems(acme)).isEmpty();
        assertThat(List.copyOf(addresses("many", 25))).allSatisfy(to -> assertThat(sink.triesFor(to)).isEqualTo(1));
    }
}
