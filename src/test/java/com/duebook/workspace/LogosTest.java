package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.messaging.Letterheads;
import com.duebook.problem.Denied;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Role;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LogosTest {

    @Autowired Logos logos;
    @Autowired Letterheads letterheads;
    @Autowired Workspaces settings;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() throws IOException {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        var picture = LogoPictureTest.picture(50, 20, "png");
        change(() -> logos.replace(picture));
    }

    @Test
    void keepsTheLogoOfThisWorkspaceOnly() {
        assertThat(workspaces.in(acme, logos::current)).isPresent();
        assertThat(workspaces.in(acme, logos::changedAt)).isPresent();
        assertThat(workspaces.in(bolt, logos::current)).isEmpty();

        change(logos::remove);

        assertThat(workspaces.in(acme, logos::current)).isEmpty();
    }

    @Test
    void letsOnlyWhoMaySetTheWorkspaceUpChangeIt() {
        var sales = workspaces.member(acme, Role.SALES);

        assertThatThrownBy(() -> workspaces.as(acme, sales, () -> {
            logos.remove();
            return true;
        })).isInstanceOf(Denied.class);
    }

    @Test
    void headsMailsWithNameLogoColourAndItsAddressInOneLine() {
        change(() -> settings.update(settings.settings().colour("5A3468")
                .company("Acme Tools", new LegalAddress("Torstraße 1", "10115", "Berlin", null, "DE"), null, "ask@acme.example")));
        change(() -> settings.update(settings.settings()
                .bank(new BankDetails(null, "DE89370400440532013000", "COBADEFFXXX", null))));

        var head = workspaces.in(acme, () -> letterheads.current(Locale.ENGLISH));

        assertThat(head.name()).isEqualTo("Acme Tools");
        assertThat(head.replyTo()).isEqualTo("ask@acme.example");
        assertThat(head.logo()).isNotNull();
        assertThat(head.accent()).isEqualTo("#5a3468");
        assertThat(head.lines()).containsExactly("Acme Tools, Torstraße 1, 10115 Berlin, Germany");
        var other = workspaces.in(bolt, () -> letterheads.current(Locale.ENGLISH));
        assertThat(other.logo()).isNull();
        assertThat(other.accent()).isNull();
        assertThat(other.lines()).containsExactly("Bolt, Germany");
    }

    private void change(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }
}
