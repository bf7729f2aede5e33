package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Size;
import com.duebook.support.SmtpSink.Fate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** J-08: whatever the mail server does, each mail ends, and none is lost. */
class BrokenMailServersTest extends MailStory {

    /** Each of their tries is waited for. */
    private static final int SILENT = Size.of(16, 4);

    private static final Map<Fate, Integer> MAILS = new EnumMap<>(Map.of(
            Fate.SAYS_421, 200, Fate.SAYS_451, 200, Fate.SAYS_550, 200, Fate.SAYS_552, 200, Fate.FALLS_SILENT, SILENT,
            Fate.DROPS_BEFORE_DOT, 100, Fate.DROPS_AFTER_DOT, 100, Fate.TAKEN, 3984));

    @Test
    void endsEachMailByTheWrittenPolicy() {
        sink.obey(BrokenMailServersTest::fate);
        MAILS.forEach((fate, count) -> {
            add(acme, addresses(fate.name(), count / 2));
            add(bolt, addresses(fate.name(), count / 2));
        });

        var rounds = 0;
        while (queue.drain() > 0) {
            assertThat(++rounds).isLessThan(10);
            clock.advance(Duration.ofHours(5));
        }

        for (var workspace : List.of(acme, bolt)) {
            assertThat(states(workspace)).containsExactlyInAnyOrderEntriesOf(Map.of(
                    MailState.SENT, 1992L, MailState.FAILED, 400L + SILENT / 2, MailState.UNKNOWN, 100L));
            assertThat(problems(workspace)).containsExactlyInAnyOrderEntriesOf(Map.of(
                    MailProblem.TOO_MANY_TRIES, 200L + SILENT / 2, MailProblem.ADDRESS_REFUSED, 100L,
                    MailProblem.MAIL_REFUSED, 100L, MailProblem.UNCONFIRMED, 100L));
            assertThat(workspaces.in(workspace, outbox::blocked)).hasSize(100)
                    .allSatisfy(blocked -> assertThat(blocked.address()).startsWith("says_550"));
        }
        MAILS.forEach((fate, count) -> addresses(fate.name(), count / 2)
                .forEach(to -> assertThat(sink.triesFor(to)).as(to).isEqualTo(2 * tries(fate))));
        assertThat(copies()).allSatisfy((id, copies) -> assertThat(copies).isLessThanOrEqualTo(2));
    }

    @Test
    void waitsLongerBeforeEachFurtherTry() {
        sink.obey(to -> Fate.SAYS_451);
        add(acme, List.of("slow@example.com"));
        var gaps = List.of(1, 5, 20, 60, 240);

        for (var gap : gaps) {
            queue.drain();
            clock.advance(Duration.ofMinutes(gap).minusSeconds(1));
            assertThat(queue.drain()).isZero();
            clock.advance(Duration.ofSeconds(1));
        }
        queue.drain();

        assertThat(sink.triesFor("slow@example.com")).isEqualTo(6);
        assertThat(states(acme)).containsOnlyKeys(MailState.FAILED);
    }

    private static Fate fate(String to) {
        return Fate.valueOf(to.substring(0, to.indexOf('-')).toUpperCase(Locale.ROOT));
    }

    private static int tries(Fate fate) {
        return switch (fate) {
            case SAYS_421, SAYS_451, FALLS_SILENT -> 6;
            // Seen from the sender, these two look alike: no answer after the last dot.
            case DROPS_BEFORE_DOT, DROPS_AFTER_DOT -> 2;
            case TAKEN, SAYS_550, SAYS_552 -> 1;
        };
    }

    private Map<String, Long> copies() {
        return sink.caught().stream()
                .collect(Collectors.groupingBy(caught -> caught.header("Message-ID"), Collectors.counting()));
    }
}
