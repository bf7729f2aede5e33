package com.duebook.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.secrets.MasterKeys;
import com.duebook.secrets.RewrapKeys;
import com.duebook.support.Phone;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Ids;
import com.duebook.workspace.login.Colleague;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the secret of an app is kept, and what becomes of it when the master key changes. */
class AppSecretsTest extends AppOwner {

    @Autowired RewrapKeys rewrap;
    @Autowired WholeDatabase database;

    @Test
    void keepsNothingInTheClear() {
        var codes = setUp().codes();
        var kept = row(cora.id());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(database.placesOf(codes.getFirst())).isEmpty();
        assertThat(database.placesOf(codes.getFirst().replace("-", ""))).isEmpty();
        assertThat(database.placesOf(secret.text().replace(" ", ""))).isEmpty();
    }

    /** Somebody who can write the table would else give another person's row a secret that they know. */
    @Test
    void opensNoSecretOfAnothersRow() {
        setUp();
        var bob = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var bobs = new NewSecret();
        apps.setUp(bob.id(), bobs, Phone.typed(bobs.text()).code(clock.instant()), Colleague.PASSWORD, "");
        var copied = row(bob.id());

        personal.work(() -> client.sql("update identity_totp set secret = :copied where id = :id")
                .param("copied", copied).param("id", Ids.bytes(cora.id())).update());
        clock.advance(Duration.ofSeconds(30));

        assertThatThrownBy(() -> check.use(cora.id(), Phone.typed(bobs.text()).code(clock.instant())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void movesToTheNewMasterKey() {
        var before = new Totp(secrets, new MasterKeys(formerKey, "", Path.of("unused")), personal, clock);
        personal.work(() -> {
            before.keep(cora.id(), secret.bytes(), 0);
            return true;
        });
        assertThat(personal.work(() -> totp().countToRewrap())).isEqualTo(1L);
        assertThat(personal.work(() -> new Totp(secrets, new MasterKeys(key, "", Path.of("unused")), personal, clock).unknownMasters()))
                .as("a start without the former key is refused").hasSize(1);

        tenancy.onPlatform(() -> {
            rewrap.run("all");
            return true;
        });

        var afterwards = new Totp(secrets, new MasterKeys(key, "", Path.of("unused")), personal, clock);
        assertThat(afterwards.use(cora.id(), now())).isTrue();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> before.use(cora.id(), now())).isInstanceOf(IllegalStateException.class);
    }

    /** Else a code could be used again by whoever waits for the night of the keys. */
    @Test
    void remembersUsedCodesWhileTheKeysMove() {
        var before = new Totp(secrets, new MasterKeys(formerKey, "", Path.of("unused")), personal, clock);
        personal.work(() -> {
            before.keep(cora.id(), secret.bytes(), 0);
            return true;
        });
        assertThat(before.use(cora.id(), now())).isTrue();

        tenancy.onPlatform(() -> {
            rewrap.run("all");
            return true;
        });

        assertThat(totp().use(cora.id(), now())).isFalse();
    }
}
