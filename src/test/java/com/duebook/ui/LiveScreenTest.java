package com.duebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Changed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveScreenTest extends ScreenTest {

    @Autowired Live live;

    @Test
    void looksAtOnceAndThenOnceForAllThatHappensWithinASecond() {
        var looks = new AtomicInteger();
        var part = new Div();
        UI.getCurrent().add(part);
        live.onChange(part, "storms", looks::incrementAndGet);

        for (var change = 0; change < 500; change++) {
            live.changed(new Changed(acme, "storms"));
        }

        await(looks, 2);
        assertThat(looks.get()).isEqualTo(2);
    }

    @Test
    void hearsNothingOfOthers() {
        var looks = new AtomicInteger();
        var part = new Div();
        UI.getCurrent().add(part);
        live.onChange(part, "storms", looks::incrementAndGet);

        live.changed(new Changed(bolt, "storms"));
        live.changed(new Changed(acme, "calms"));
        live.changed(new Changed(acme, "storms"));

        await(looks, 1);
        assertThat(looks.get()).isEqualTo(1);
    }

    private void await(AtomicInteger looks, int count) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            pause();
            return looks.get() >= count;
        });
    }
}
