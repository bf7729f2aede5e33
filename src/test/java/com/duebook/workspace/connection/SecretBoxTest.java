package com.duebook.workspace.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SecretBoxTest {

    static final String SECRET = "rk_test_51abcdefghijklmnop";

    @Autowired SecretBox box;
    @Autowired StripeConnections stripe;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void givesBackWhatWasSealed() {
        var sealed = workspaces.in(acme, () -> box.seal("here", SECRET));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(workspaces.in(acme, () -> box.open("here", sealed))).isEqualTo(SECRET);
    }

    @Test
    void refusesACiphertextOfAnotherWorkspaceOrPlaceOrWithAChangedBit() {
        var sealed = workspaces.in(acme, () -> box.seal("here", SECRET));
        workspaces.in(bolt, () -> box.seal("here", SECRET));
        var flipped = sealed.clone();
        flipped[sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> workspaces.in(bolt, () -> box.open("here", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workspaces.in(acme, () -> box.open("there", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workspaces.in(acme, () -> box.open("here", flipped)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAWorkspacesStripeKeysForItAlone() {
        var owner = workspaces.member(acme, Role.OWNER);
        workspaces.as(acme, owner, () -> {
            stripe.connect(new StripeSecrets(SECRET, "whsec_abcdefghijklmnop"));
            return true;
        });

        var connection = workspaces.in(acme, stripe::find).orElseThrow();
        assertThat(connection.ownKey()).isTrue();
        assertThat(stripe.ownerOfEndpoint(connection.endpoint())).contains(acme);
        assertThat(workspaces.in(acme, stripe::secrets)).hasValueSatisfying(
                secrets -> assertThat(secrets.key()).isEqualTo(SECRET));
        assertThat(workspaces.in(bolt, stripe::find)).isEmpty();
        assertThat(workspaces.in(bolt, stripe::secrets)).isEmpty();
    }
}
