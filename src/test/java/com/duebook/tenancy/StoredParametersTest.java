package com.duebook.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.SpringProperties;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class StoredParametersTest {

    private static final Instant MOMENT = Instant.parse("2026-03-29T00:59:59.123456Z");

    @Autowired JdbcClient client;
    @Autowired NamedParameterJdbcTemplate template;
    @Autowired TransactionTemplate transaction;
    @Autowired Tenancy tenancy;

    private final UUID one = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void comeBackAsTheyWere() {
        client.sql("""
                        select unhex(hex(:id)) id, cast(:moment as datetime(6)) moment, cast(:none as binary(16)) nobody,
                            cast(:none as datetime) never""")
                .param("id", one).param("moment", MOMENT).param("none", null)
                .query((row, number) -> {
                    assertThat(Columns.id(row, "id")).isEqualTo(one).isEqualTo(Columns.idOrNull(row, "id"));
                    assertThat(Columns.moment(row, "moment")).isEqualTo(MOMENT).isEqualTo(Columns.momentOrNull(row, "moment"));
                    assertThat(Columns.idOrNull(row, "nobody")).isNull();
                    assertThat(Columns.momentOrNull(row, "never")).isNull();
                    return number;
                }).single();
    }

    @Test
    void areFoundInListsAndPairs() {
        store();

        var found = client.sql("""
                        select count(*) from node_change where node in (:nodes) and (node, workspace_id) in (:pairs)""")
                .param("nodes", List.of(one, other))
                .param("pairs", List.<Object[]>of(new Object[] {one, other}, new Object[] {other, other}))
                .query(Integer.class).single();

        assertThat(found).isOne();
    }

    @Test
    void areStoredInBatchesToo() {
        store();

        assertThat(client.sql("select node, workspace_id, at from node_change where node in (:nodes) and at = :at order by id")
                .param("nodes", List.of(one, other)).param("at", MOMENT)
                .query((row, number) -> List.of(Columns.id(row, "node"), Columns.id(row, "workspace_id"), Columns.moment(row, "at")))
                .list()).containsExactly(List.of(one, other, MOMENT), List.of(other, one, MOMENT));
    }

    /** The driver of MariaDB answers with an exception for each null. */
    @Test
    void doNotAskTheDriverForTheTypeOfANull() {
        assertThat(SpringProperties.checkFlag("spring.jdbc.getParameterType.ignore")).isTrue();
    }

    private void store() {
        tenancy.onPlatform(() -> transaction.execute(status -> template.batchUpdate(
                "insert into node_change (node, workspace_id, topic, at) values (:node, :workspace, 'a-test', :at)",
                SqlParameterSourceUtils.createBatch(List.of(
                        Map.of("node", one, "workspace", other, "at", MOMENT), Map.of("node", other, "workspace", one, "at", MOMENT))))));
    }
}
