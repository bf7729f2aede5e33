package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.installation.Installation;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.TenantProfiles;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nearly every action asks grows old by the application's time: never by how long a busy machine takes. */
@IntegrationTest
class RememberedTest extends TwoWorkspaces {

    @Autowired WatchedStatements watched;
    @Autowired TenantProfiles profiles;
    @Autowired Installation installation;

    @Test
    void profilesAreReadAgainAfterTenSeconds() {
        assertReadAgain(() -> profiles.of(acme));
    }

    @Test
    void theMarkOfTheDatabaseIsReadAgainAfterTenSeconds() {
        assertReadAgain(installation::isInQuarantine);
    }

    /** Also what was remembered by a test that was far ahead. */
    private void assertReadAgain(Runnable asked) {
        clock.advance(Duration.ofDays(400));
        asked.run();
        clock.reset();
        asked.run();
        clock.advance(Duration.ofSeconds(11));
        asked.run();
        assertThat(statements(asked)).isZero();
        clock.advance(Duration.ofSeconds(9));
        assertThat(statements(asked)).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(statements(asked)).isOne();
    }

    private long statements(Runnable asked) {
        var before = watched.sent();
        asked.run();
        return watched.sent() - before;
    }
}
