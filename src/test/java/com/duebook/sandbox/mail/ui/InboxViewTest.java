package com.duebook.sandbox.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.Outbox;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxViewTest extends ScreenTest {

    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;

    @Test
    void showsTheMailOfAllWorkspacesNewestFirstAndOpensOne() {
        clock.later();
        send(acme, "ann@example.com");
        send(bolt, "bob@example.com");

        UI.getCurrent().navigate("sandbox/inbox");
        var newest = $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().startsWith("sandbox/inbox/")).findFirst().orElseThrow();
        UI.getCurrent().navigate(newest.getHref());

        assertThat($(H2.class).single().getText()).isEqualTo("You already have a Duebook account");
        var frame = $(IFrame.class).single();
        assertThat(frame.getElement().getAttribute("sandbox")).doesNotContain("scripts", "same-origin");
        assertThat(frame.getSrcdoc().orElse("")).contains("<base target=\"_blank\">", "https://duebook.example/login");
    }

    @Test
    void answersAnUnknownMailWithTheListAlone() {
        UI.getCurrent().navigate("sandbox/inbox/no-such-mail");

        assertThat($(IFrame.class).all()).isEmpty();
    }

    private void send(UUID workspace, String to) {
        workspaces.in(workspace, () -> outbox.add(OutgoingMail.of(Ids.next().toString(), to, Locale.ENGLISH,
                "known-address", Map.of("link", "https://duebook.example/login"))));
        queue.drain();
    }
}
