package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Refusal;
import com.duebook.support.ConfiguredTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConfiguredTest
class DailyLimitTest extends MailStory {

    @Autowired MailLimits limits;

    @Test
    void followsTheWorkspaceBelowTheOperatorsCeiling() {
        assertThat(workspaces.in(acme, () -> chosen(4))).hasValue(4);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> chosen(21)))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(1, 20));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> chosen(0)));
        add(acme, addresses("some", 6));
        add(bolt, addresses("others", 6));

        queue.drain();

        assertThat(states(acme)).isEqualTo(Map.of(MailState.SENT, 4L, MailState.PENDING, 2L));
        assertThat(states(bolt)).isEqualTo(Map.of(MailState.SENT, 6L));
    }

    @Test
    void staysUnderACeilingThatCameLater() {
        workspaces.in(acme, () -> jdbc.sql("insert into mail_limit (tenant_id, a_day) values (:tenant, 900)").update());

        assertThat(workspaces.in(acme, limits::most)).isEqualTo(20);
        assertThat(workspaces.in(acme, () -> {
            limits.chooseCeiling();
            return limits.chosen();
        })).isEmpty();
    }

    private OptionalInt chosen(int aDay) {
        limits.choose(aDay);
        return limits.chosen();
    }

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
