package com.duebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeTest {

    @Test
    void readsPageFaultsBehindWhateverAProgramIsCalled() {
        assertThat(ProcessCounters.pageFaults("17 (a) b (c) S 1 17 17 0 -1 4194560 1200 5 34 6 10 2 0 0 20 0 90 0 8"))
                .isEqualTo(1_234);
    }

    @Test
    void addsWhatAThreadGaveUpAndWhatWasTakenFromIt() {
        assertThat(ProcessCounters.switchesOf("""
                Name:\tjava
                Threads:\t90
                voluntary_ctxt_switches:\t40
                nonvoluntary_ctxt_switches:\t2
                """)).isEqualTo(42);
    }

    @Test
    void countsThreadsThatBegan() {
        var before = new ProcessCounters(0, Map.of("1", 10L, "ended", 5L));
        var after = new ProcessCounters(0, Map.of("1", 12L, "new", 3L));

        assertThat(after.switchesSince(before)).isEqualTo(5);
    }

    @Test
    void readsWhatPerfSays() {
        assertThat(Instructions.count("719474,,instructions:u,10000,100.00,,\n")).hasValue(719_474);
        assertThat(Instructions.count("<not supported>,,instructions,0,100.00,,\n")).isEmpty();
        assertThat(Instructions.count("<not counted>,,instructions,0,0.00,,\n")).isEmpty();
        assertThat(Instructions.count("Error:\nNo permission to enable instructions event.\n")).isEmpty();
    }
}
