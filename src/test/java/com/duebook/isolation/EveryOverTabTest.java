package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.ScreenScope;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.UIInitListener;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every view, each with every dialog that it opens, in a tab of its own; then the browser goes on elsewhere, and in all of
 * these tabs everything is filled in, pressed, fetched and sent. Nothing of it happens.
 */
@IntegrationTest
class EveryOverTabTest {

    static final String WALKER = "walker@test.example";

    private static final int HOST = 71;

    /** What no walk comes by, and why. */
    private static final Map<String, String> UNMET = Map.of(
            "com.duebook.operator.ui.InstallationView",
            "is the operators', and nothing to people of a workspace, as HiddenConsoleTest sees: asks only while the database is a copy",
            "com.duebook.operator.ui.JobRunDialog",
            "is the operators', and nothing to people of a workspace",
            "com.duebook.customers.ui.TermsQuestion",
            "asks members who do not decide on credit, once they type terms that cost an insurer's cover; the walker is an owner",
            "com.duebook.dualcontrol.ui.FactorDialog",
            "asks for a code once bank details are typed that can be right; CodesOverTabsTest does that");

    enum Elsewhere { ANOTHER_WORKSPACE, ANOTHER_PERSON }

    @Autowired OneOfEach data;
    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired WholeDatabase database;
    @Autowired SignInSession signIn;
    @Autowired ScreenScope screens;
    @Autowired StandIns standIns;
    @Autowired JdbcClient rows;
    @LocalServerPort int port;

    private final Deque<UI> opened = new ConcurrentLinkedDeque<>();
    private final List<String> changed = new ArrayList<>();
    private UUID acme = Ids.next();
    private UUID bolt = Ids.next();
    private UUID walker = Ids.next();
    private UiClient client;
    private Map<String, Long> sums = Map.of();
    private int told;

    @BeforeEach
    void somebodyWhoMayDoAll() {
        clock.later();
        standIns.put(UIInitListener.class, init -> opened.addLast(init.getUI()));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        var address = new EmailAddress(WALKER);
        walker = tenancy.onPlatform(() -> people.find(address)
                .orElseGet(() -> people.register(address, "Wanda Walker", passwords.choose(Colleague.PASSWORD, address), Locale.ENGLISH)))
                .id();
        join(acme);
        join(bolt);
        remainTheOnlyOwner();
        tenancy.onPlatform(() -> {
            people.workedIn(walker, acme);
            return true;
        });
        data.fill(acme);
        data.export(acme, Actor.member(walker, "Wanda Walker"));
        client = UiClient.signIn(base(), HOST, WALKER, Colleague.PASSWORD);
    }

    /** The walk is on a later day: what it did as an operator would stay the newest for whoever comes after. */
    @AfterEach
    void today() {
        clock.reset();
        rows.sql("delete from operator_deed where operator_id = :walker").param("walker", Ids.bytes(walker)).update();
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingByAnyFormDownloadOrUpload(Elsewhere where) {
        var tabs = begun(data.insidePaths());
        var seen = new TreeSet<String>();
        tabs.forEach(tab -> seen.addAll(Makers.of(tab)));
        assertThat(tabs).as("over by themselves").noneMatch(this::isOver);
        goOn(where);
        sums = database.sums();

        tabs.forEach(this::tryAll);

        assertThat(changed).isEmpty();
        assertThat(told).as("refusals").isGreaterThan(tabs.size());
        seen.addAll(UNMET.keySet());
        assertThat(Makers.all()).as("met on the way").hasSizeGreaterThan(15).isSubsetOf(seen);
    }

    @Test
    void changesNothingByAnyFormOfStrangersAfterSomebodySignedIn() {
        client = UiClient.visit(new Browser(base(), HOST), "login");
        var tabs = begun(data.outsidePaths());
        client.browser().signIn(WALKER, Colleague.PASSWORD);
        sums = database.sums();

        tabs.forEach(this::tryAll);

        assertThat(changed).isEmpty();
    }

    /** Proves that what is pressed above does something while the tab is still good. */
    @Test
    void changesMuchWhileTheTabIsGood() {
        var tabs = begun(List.of("customers", "settings/members"));
        sums = database.sums();
        tabs.forEach(this::press);

        assertThat(changed).contains("customers", "settings/members");
    }

    /** Works on a thread of its own, in a workspace that it was given: no tab is asked. */
    @Test
    void noticesAButtonThatGoesItsOwnWay() {
        var tab = new Tab("planted", client, opened.getLast());
        tab.ui().accessSynchronously(() -> tab.ui().add(new Planted(workspaces, acme)));
        goOn(Elsewhere.ANOTHER_WORKSPACE);
        sums = database.sums();

        press(tab);

        assertThat(changed).containsExactly("planted");
    }

    static class Planted extends Div {

        Planted(TestWorkspaces workspaces, UUID acme) {
            add(new Button("Do it", clicked -> {
                var work = Thread.ofVirtual().start(() -> workspaces.member(acme, Role.SALES));
                try {
                    work.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
    }

    private List<Tab> begun(List<String> paths) {
        var tabs = new ArrayList<Tab>();
        for (var path : paths) {
            var first = open(path);
            tabs.add(first);
            for (var action = 0; action < first.actions(); action++) {
                tabs.addAll(begun(path, action));
            }
        }
        return tabs;
    }

    /** One where this was pressed, and one for each further thing to press that it showed. */
    private List<Tab> begun(String path, int action) {
        var tabs = new ArrayList<Tab>();
        var further = 0;
        do {
            var tab = open(path);
            var before = tab.components();
            var isPart = tab.begin(action);
            if (tabs.isEmpty()) {
                further = tab.further(before, isPart);
            } else {
                tab.goOn(before, tabs.size() - 1);
            }
            tabs.add(tab);
            // That may have been to leave.
            join(acme);
        } while (tabs.size() <= further);
        return tabs;
    }

    /** Whom nobody can disable on the walk, which would end all tabs. */
    private void remainTheOnlyOwner() {
        workspaces.in(acme, () -> {
            members.list().stream().map(Member::id).filter(other -> !other.equals(walker))
                    .forEach(other -> members.changeRole(other, Role.SALES));
            return true;
        });
    }

    private boolean isOver(Tab tab) {
        var over = new boolean[1];
        tab.ui().accessSynchronously(() -> over[0] = screens.isOver(tab.ui()));
        return over[0];
    }

    private void join(UUID workspace) {
        workspaces.in(workspace, () -> {
            members.add(walker, Role.OWNER);
            return true;
        });
    }

    private Tab open(String path) {
        var tab = client.tab();
        var ui = opened.getLast();
        tab.navigate(path);
        return new Tab(path, tab, ui).unfolded();
    }

    private void goOn(Elsewhere where) {
        if (where == Elsewhere.ANOTHER_PERSON) {
            var other = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
            client.browser().signIn(other.address(), Colleague.PASSWORD);
        } else {
            client.tab();
            opened.getLast().accessSynchronously(() -> signIn.switchTo(bolt));
        }
    }

    private void tryAll(Tab tab) {
        press(tab);
        for (var file : tab.files()) {
            assertThatThrownBy(() -> client.browser().get("/" + file)).as("%s at %s", file, tab.path()).hasMessageStartingWith("409 ");
        }
        for (var upload : tab.uploads()) {
            assertThatThrownBy(
                    () -> client.browser().post("/" + upload, "text/csv", BodyPublishers.ofString("Name\nX\n"), "X-Filename", "a.csv"))
                    .as("%s at %s", upload, tab.path()).hasMessageStartingWith("409 ");
        }
        assertThatThrownBy(() -> tab.client().navigate("customers")).as(tab.path()).hasMessageContaining("appError");
    }

    private void press(Tab tab) {
        var before = sums;
        told += tab.presses();
        sums = database.sums();
        if (!sums.equals(before)) {
            changed.add(tab.path());
        }
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
