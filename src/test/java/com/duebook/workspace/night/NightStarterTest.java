package com.duebook.workspace.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.time.RecurringList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NightStarterTest {

    @Autowired NightStarter starter;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired JdbcClient client;
    @Autowired RecurringList list;

    UUID acme;
    UUID bolt;

    /** Both are in Berlin, an hour ahead of UTC in winter. */
    @BeforeEach
    void caughtUpAtNoon() {
        clock.set(Instant.parse("2030-01-10T12:00:00Z"));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        starter.start();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void beginsANightOnceAndNotBeforeTwoInTheWorkspacesOwnZone() {
        clock.set(Instant.parse("2030-01-11T00:30:00Z"));
        starter.start();
        assertThat(come(acme)).isEqualTo("2030-01-10");

        clock.set(Instant.parse("2030-01-11T01:00:00Z"));
        starter.start();
        assertThat(starter.start()).isZero();

        assertThat(come(acme)).isEqualTo("2030-01-11");
        assertThat(come(bolt)).isEqualTo("2030-01-11");
    }

    @Test
    void handsOverOneJobForEachKindWhateverTheNumberOfWorkspaces() {
        clock.set(Instant.parse("2030-01-11T01:00:00Z"));

        starter.start();

        assertThat(handedOver("2030-01-11")).hasSameSizeAs(list.nights())
                .allSatisfy(subject -> assertThat(list.nights()).contains(NightRun.read(subject).kind()));
    }

    @Test
    void catchesUpANightWhoseHoursWereMissed() {
        clock.set(Instant.parse("2030-01-13T20:00:00Z"));

        starter.start();

        assertThat(come(acme)).isEqualTo("2030-01-13");
        assertThat(handedOver("2030-01-12")).isEmpty();
    }

    private String come(UUID workspace) {
        return client.sql("select night_done_on from workspace where id = ?").params(Ids.bytes(workspace)).query(String.class).single();
    }

    private List<String> handedOver(String night) {
        return client.sql("select subject from work_item where kind = 'nights.begin' and subject like ?").params(night + "%")
                .query(String.class).list();
    }
}
