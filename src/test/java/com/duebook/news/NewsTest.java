package com.duebook.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two processes on one database: each has an exchange and screens of its own. */
@IntegrationTest
class NewsTest {

    @Autowired NodeChanges changes;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired JdbcClient client;
    @Autowired TransactionTemplate transaction;
    @Autowired News ownNews;

    final List<Object> heardHere = new ArrayList<>();
    final List<Object> heardThere = new ArrayList<>();
    News here;
    News there;
    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoProcesses() {
        ownNews.exchange();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        here = new News(changes, tenancy, heardHere::add);
        there = new News(changes, tenancy, heardThere::add);
        here.exchange();
        there.exchange();
    }

    @Test
    void tellsTheOtherProcessOnce() {
        here.changed(new Changed(acme, "payments"));
        here.changed(new Changed(acme, "payments"));
        here.changed(new Changed(bolt, "invoices"));

        exchange(3);

        assertThat(heardThere).containsExactlyInAnyOrder(new Changed(acme, "payments"), new Changed(bolt, "invoices"));
        assertThat(heardHere).isEmpty();
    }

    @Test
    void writesNothingWhileNothingChanges() {
        var before = rows();

        exchange(3);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void hearsWhatIsCommittedLaterThanItsSuccessors() {
        here.changed(new Changed(acme, "late"));
        here.exchange();
        var late = tenancy.onPlatform(() -> changes.newest());
        sql("delete from node_change where id = " + late);
        here.changed(new Changed(acme, "payments"));
        here.exchange();
        there.exchange();
        sql("insert into node_change (id, node, workspace_id, topic, at) values (" + late
                + ", '0123456789abcdef', '0123456789abcdef', 'late', utc_timestamp(6))");

        there.exchange();

        assertThat(heardThere).hasSize(2);
    }

    @Test
    void forgetsWhatIsOlderThanAMinute() {
        here.changed(new Changed(acme, "payments"));
        here.exchange();
        sql("update node_change set at = utc_timestamp(6) - interval 61 second");

        there.changed(new Changed(bolt, "payments"));
        there.exchange();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void saysNothingBackThatItHeardFromOthers() {
        var before = rows();
        var echoing = new News(changes, tenancy, event -> ownNews.changed((Changed) event));
        echoing.exchange();
        here.changed(new Changed(acme, "payments"));
        here.exchange();

        echoing.exchange();
        ownNews.exchange();

        assertThat(rows()).isEqualTo(before + 1);
    }

    private void exchange(int rounds) {
        for (var round = 0; round < rounds; round++) {
            here.exchange();
            there.exchange();
        }
    }

    private void sql(String sql) {
        tenancy.onPlatform(() -> transaction.execute(status -> client.sql(sql).update()));
    }

    private long rows() {
        return tenancy
                .onPlatform(() -> transaction.execute(status -> client.sql("select count(*) from node_change").query(Long.class).single()));
    }
}
