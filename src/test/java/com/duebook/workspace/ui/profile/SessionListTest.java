package com.duebook.workspace.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.People;
import com.duebook.identity.factor.Factor;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.login.Device;
import com.duebook.workspace.login.OpenSession;
import com.duebook.workspace.login.OwnSessions;
import com.duebook.workspace.login.SecondStep;
import com.duebook.workspace.login.SignedIn;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one is signed in, on the profile page. */
class SessionListTest extends ScreenTest {

    @Autowired SecondStep second;
    @Autowired OwnSessions own;
    @Autowired People people;
    @Autowired Tenancy tenancy;
    @Autowired SignInSession signIn;

    @Test
    void showsEachAndEndsOne() {
        begin(new Device("Firefox", "Linux", "203.0.113.7"));
        clock.advance(Duration.ofSeconds(1));
        begin(new Device("Chrome", "Windows", "203.0.113.8"));
        UI.getCurrent().navigate("profile");
        assertThat(list().getListDataView().getItems()).extracting(row -> row.device().browser())
                .containsExactly(null, "Chrome", "Firefox");
        assertThat(find(Button.class).withText("End all others").all()).hasSize(1);

        test((Button) test(list()).getCellComponent(1, 1)).click();

        assertThat(own.open(me())).extracting(row -> row.device().browser()).containsExactly(null, "Firefox");
        assertThat(list().getListDataView().getItems()).hasSize(2);
    }

    @Test
    void endsAllOthersAndThenHasNothingToOffer() {
        begin(Device.UNKNOWN);
        begin(new Device(null, "Linux", "203.0.113.8"));
        UI.getCurrent().navigate("profile");

        test(find(Button.class).withText("End all others").single()).click();

        assertThat(own.open(me())).extracting(OpenSession::isThis).containsExactly(true);
        assertThat(find(Button.class).withText("End all others").all()).isEmpty();
    }

    @Test
    void showsTheNewestFewOfManyUntilAllAreAskedFor() {
        for (var other = 0; other < 9; other++) {
            clock.advance(Duration.ofSeconds(1));
            begin(new Device("Browser " + other, null, "203.0.113.8"));
        }
        UI.getCurrent().navigate("profile");
        assertThat(list().getListDataView().getItems()).hasSize(8).extracting(row -> row.device().browser())
                .startsWith(null, "Browser 8").doesNotContain("Browser 0");

        test(find(Button.class).withText("Show all 10").single()).click();

        assertThat(list().getListDataView().getItems()).hasSize(10);
        assertThat(find(Button.class).withText("Show all 10").all()).isEmpty();
    }

    @Test
    void showsNothingOfAnybodyElses() {
        var other = workspaces.member(acme, role());
        begin(other, Device.UNKNOWN);

        UI.getCurrent().navigate("profile");

        assertThat(list().getListDataView().getItems()).extracting(OpenSession::isThis).containsExactly(true);
    }

    @SuppressWarnings("unchecked")
    private Grid<OpenSession> list() {
        return find(Grid.class).single();
    }

    private SignedIn me() {
        return signIn.session().orElseThrow();
    }

    private void begin(Device device) {
        begin(Actor.member(me().identity(), me().name()), device);
    }

    /** In another browser: in this one somebody is signed in already. */
    private void begin(Actor who, Device device) {
        var person = tenancy.onPlatform(() -> people.person(Objects.requireNonNull(who.id())));
        assertThat(CompletableFuture.supplyAsync(() -> second.begin(person, Factor.PASSWORD, device)).join()).isPresent();
    }
}
