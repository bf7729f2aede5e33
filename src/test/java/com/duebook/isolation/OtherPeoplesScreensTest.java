package com.duebook.isolation;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Duration;
import java.util.Deque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * T-09: one member's screen has work done on another's, which then runs on the first one's thread; it sees the workspace
 * of the screen that it is done on.
 */
@IntegrationTest
class OtherPeoplesScreensTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROUNDS = 1_000;
    private static final int ROUNDS_THROUGH_SOCKET = 100;

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;
    @Autowired PaymentFixture fixture;
    @Autowired TestClock clock;
    @Autowired StandIns standIns;
    @LocalServerPort int port;

    private final Deque<UI> opened = new ConcurrentLinkedDeque<>();
    private final Queue<Long> seen = new ConcurrentLinkedQueue<>();
    private Screen acme;
    private Screen bolt;

    private record Screen(UUID workspace, SocketTab tab, UI ui) {}

    @BeforeEach
    void aScreenOfEach() {
        clock.later();
        standIns.put(UIInitListener.class, init -> opened.addLast(init.getUI()));
        acme = screen("Acme", 111_00);
        bolt = screen("Bolt", 222_00);
    }

    @AfterEach
    void closeScreens() {
        acme.tab().close();
        bolt.tab().close();
        clock.reset();
    }

    @Test
    void seeTheirOwnWorkspaceWhenAnotherMembersThreadWorksOnThem() {
        for (var round = 0; round < ROUNDS; round++) {
            acme.ui().accessSynchronously(() -> look(bolt));
            bolt.ui().accessSynchronously(() -> look(acme));
        }

        assertEachSawItsOwn(ROUNDS);
    }

    @Test
    void seeTheirOwnWorkspaceWhenAJobOfAnotherWorksOnThem() {
        for (var round = 0; round < ROUNDS; round++) {
            tenancy.runAs(acme.workspace(), Actor.SYSTEM, () -> look(bolt));
            tenancy.runAs(bolt.workspace(), Actor.SYSTEM, () -> look(acme));
        }

        assertEachSawItsOwn(ROUNDS);
    }

    @Test
    void seeTheirOwnWorkspaceThroughSocketsToo() {
        var toBolt = button(acme, bolt);
        var toAcme = button(bolt, acme);
        for (var round = 0; round < ROUNDS_THROUGH_SOCKET; round++) {
            acme.tab().click(toBolt);
            bolt.tab().click(toAcme);
        }

        assertEachSawItsOwn(ROUNDS_THROUGH_SOCKET);
    }

    /** With transport WEBSOCKET no servlet filter runs for messages: whose they are only the session knows. */
    private int button(Screen from, Screen to) {
        var node = new int[1];
        from.ui().accessSynchronously(() -> {
            from.ui().getPushConfiguration().setTransport(Transport.WEBSOCKET);
            from.ui().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            var button = new Button("look", clicked -> look(to));
            from.ui().add(button);
            node[0] = button.getElement().getNode().getId();
        });
        from.tab().connect(port);
        return node[0];
    }

    /** Under the lock of whoever calls, as one screen that changes another does. */
    private void look(Screen at) {
        at.ui().access(() -> seen.add(at == acme ? open() : -open()));
    }

    private long open() {
        return jdbc.sql("select sum(i.open_minor) from invoice i where i.tenant_id = :tenant").query(Long.class).single();
    }

    /** The last look may still be on its way when its click has been answered. */
    private void assertEachSawItsOwn(int rounds) {
        await().atMost(PATIENCE).until(() -> seen.size() >= 2 * rounds);
        assertThat(seen).hasSize(2 * rounds).containsOnly(111_00L, -222_00L);
    }

    private Screen screen(String name, long open) {
        var workspace = workspaces.open(name);
        fixture.invoice(workspace, fixture.customer(workspace, "Payer"), eur(open));
        var colleague = Colleague.in(workspace, workspaces, members, people, passwords, tenancy);
        var visitor = new Visitor(port);
        visitor.signIn(colleague.address(), Colleague.PASSWORD);
        return new Screen(workspace, new SocketTab(visitor), opened.getLast());
    }
}
