package com.duebook.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.duebook.client.SessionOver;
import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.Live;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A tab whose browser goes on elsewhere: its screen was built for Acme, and never does anything to Bolt, nor in the name
 * of whoever came after.
 */
@IntegrationTest
class OverTabsTest {

    private static final String OUT_OF_DATE = "This tab is out of date";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] FILE = "Name\nHarbor Foods\n".getBytes(UTF_8);

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired WholeDatabase database;
    @Autowired PaymentFixture fixture;
    @Autowired SignInSession signIn;
    @Autowired Live live;
    @Autowired StandIns standIns;
    @Autowired TenantJdbc jdbc;
    @Autowired ApplicationEventPublisher events;
    @LocalServerPort int port;

    private final Deque<UI> opened = new ConcurrentLinkedDeque<>();
    private UUID acme;
    private UUID bolt;
    private Colleague cora;
    private UiClient tab;

    @BeforeEach
    void aTabInAcme() {
        clock.later();
        standIns.put(UIInitListener.class, init -> opened.addLast(init.getUI()));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.FINANCE);
            return true;
        });
        tab = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void savesNothingAfterAnotherTabSwitched() {
        newCustomer();
        switched(bolt);
        var before = database.sums();

        assertThatThrownBy(() -> tab.press("Save")).hasMessageContaining(OUT_OF_DATE).hasMessageContaining("reload");

        assertThat(database.sums()).isEqualTo(before);
        assertThatThrownBy(() -> tab.press("Save")).as("it is gone").isInstanceOf(SessionOver.class);
    }

    /** Proves that the form above would have been saved. */
    @Test
    void savesWhileItsWorkspaceIsTheSame() {
        newCustomer();
        var before = database.sums();

        tab.press("Save");

        assertThat(database.sums()).isNotEqualTo(before);
    }

    @Test
    void savesNothingAfterSomebodyElseSignedIn() {
        newCustomer();
        var other = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        tab.browser().signIn(other.address(), Colleague.PASSWORD);
        var before = database.sums();

        assertThatThrownBy(() -> tab.press("Save")).hasMessageContaining(OUT_OF_DATE);

        assertThat(database.sums()).isEqualTo(before);
    }

    @Test
    void endsWhenTheSamePersonSignsInAnew() {
        newCustomer();
        clock.advance(Duration.ofSeconds(1));
        tab.browser().signIn(cora.address(), Colleague.PASSWORD);

        assertThatThrownBy(() -> tab.press("Save")).hasMessageContaining(OUT_OF_DATE);
    }

    @Test
    void goesOnAfterTheBrowserCameBack() {
        newCustomer();
        switched(bolt);
        switched(acme);
        var before = database.sums();

        tab.press("Save");

        assertThat(database.sums()).isNotEqualTo(before);
    }

    @Test
    void hearsNoMoreNews() {
        var looks = new AtomicInteger();
        var screen = opened.getLast();
        screen.accessSynchronously(() -> {
            var part = new Div();
            screen.add(part);
            live.onChange(part, "storms", looks::incrementAndGet);
        });
        news(acme);
        await().atMost(PATIENCE).until(() -> looks.get() == 1);
        switched(bolt);

        news(acme);
        news(bolt);

        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> looks.get() == 1);
    }

    private void news(UUID workspace) {
        events.publishEvent(new Changed(workspace, "storms"));
    }

    @Test
    void deliversNoFilesAndTakesNone() {
        fixture.customer(acme, "Harbor Foods");
        fixture.customer(bolt, "Secret of Bolt");
        var list = tab.tab();
        list.list("customers");
        var export = list.tree().export();
        var imports = tab.tab();
        imports.navigate("imports");
        var upload = imports.tree().uploadTarget();
        assertThat(tab.browser().get(export)).contains("Harbor Foods");
        switched(bolt);
        var before = database.sums();

        assertThatThrownBy(() -> tab.browser().get(export)).hasMessageStartingWith("409 ");
        assertThatThrownBy(() -> tab.browser().post(upload, "text/csv", BodyPublishers.ofByteArray(FILE), "X-Filename", "a.csv"))
                .hasMessageStartingWith("409 ");

        assertThat(database.sums()).isEqualTo(before);
    }

    /** No filter and no handler of requests sees what comes through a socket. */
    @Test
    void doesNothingThroughASocketEither() {
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
        try (var socket = new SocketTab(visitor)) {
            var button = button(opened.getLast(), () -> fixture.customer(acme, "By socket"));
            socket.connect(port).click(button);
            assertThat(names(acme)).contains("By socket");
            new SocketTab(visitor).close();
            opened.getLast().accessSynchronously(() -> signIn.switchTo(bolt));
            var before = database.sums();

            socket.click(button);

            assertThat(database.sums()).isEqualTo(before);
        }
    }

    private static int button(UI screen, Runnable work) {
        var node = new int[1];
        screen.accessSynchronously(() -> {
            screen.getPushConfiguration().setTransport(Transport.WEBSOCKET);
            screen.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            var button = new Button("do", clicked -> work.run());
            screen.add(button);
            node[0] = button.getElement().getNode().getId();
        });
        return node[0];
    }

    private List<String> names(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select c.name from customer c where c.tenant_id = :tenant")
                .query(String.class).list());
    }

    private void newCustomer() {
        tab.navigate("customers");
        tab.press("New customer");
        tab.type(tab.tree().one("vaadin-text-field", "Legal name"), "Typed in Acme");
    }

    /** By a further tab of the same browser, which then shows itself anew. */
    private void switched(UUID workspace) {
        tab.tab();
        var screen = opened.getLast();
        screen.accessSynchronously(() -> signIn.switchTo(workspace));
        tab.tab();
    }
}
