package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ShardedSql;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Vitess would answer wrongly is kept out wherever it stands whole in a class; what is put together is looked at when a
 * test sends it, by {@code WatchedStatements}.
 */
class ShardedSqlTest {

    private static final Pattern STATEMENT = Pattern.compile("(?is)\\s*\\(?\\s*(select|insert|update|delete|with)\\b.*\\s.*");

    @Test
    void noStatementOfTheProductIsAnsweredWronglyOverShards() throws IOException {
        var wrong = new ArrayList<String>();
        var read = 0;
        try (var files = Files.walk(OneDoorPerTableTest.PRODUCT)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                for (var text : Literals.of(Files.readAllBytes(file)).filter(ShardedSqlTest::isWhole).toList()) {
                    read++;
                    ShardedSql.faultOf(text).ifPresent(fault -> wrong.add(fault + ": " + text));
                }
            }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private static boolean isWhole(String text) {
        return STATEMENT.matcher(text).matches() && !text.contains("%s");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select count(*) from (select distinct a.customer_id from alert a where a.raised_at > (select max(s.seen_at) from reader s)) n",
        "select count(*) from (select i.id from invoice i where i.customer_id in (select c.id from customer c) limit 3) n",
        "select max(n.total) from (select i.total from invoice i where i.total >= (select 1 from customer) order by i.total) n",
        "select 1 from customer c join (select i.id from invoice i where exists (select 1 from payment) limit 2) n on n.id = c.id",
        "select 1 from customer c where c.id in (select n.id from (select i.id from invoice i where exists (select 1 from payment) limit 2) n)",
        "with n as (select i.id from invoice i where exists (select 1 from payment) limit 2) select count(*) from n",
        "insert into figures (n) select count(*) from (select i.id from invoice i where exists (select 1 from payment) limit 2) n",
        "delete from invoice where id in (select n.id from (select distinct i.id from invoice i where i.x in (select 1 from payment)) n)",
        "select terms_days from workspace union select 5 order by 1 limit 4",
        "insert into workspace_stripe (workspace_id) values (1) on duplicate key update account = null",
        "delete from work_item where id = 1 and fence = 2",
        "update work_item set state = 'WAITING' where id in (1, 2)",
        "insert ignore into `workspace` (id) values (1)",
        "update open_day d join (select i.due_on, count(*) n from invoice i group by i.due_on) k on k.due_on = d.due_on set d.n = k.n",
        "select 1 from invoice i join (select 1 n union all select 2) k on k.n < i.total",
        "with k as (select 1 n union all select 2) select count(*) from k where (k.n, k.n) in ((1, 1))",
    })
    void rejects(String sql) {
        assertThat(ShardedSql.faultOf(sql)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select i.id from invoice i where i.customer_id in (select c.id from customer c) order by i.id limit 3",
        "select count(*) from (select distinct a.customer_id from alert a left join reader s on s.id = a.id where a.x > s.x limit 3) n",
        "select count(*) from (select i.id from (select c.id from customer c limit 3) i order by i.id limit 2) n",
        "select w.id from (select i.id, coalesce((select sum(e.x) from entry e where e.id = i.id), 0) booked from invoice i) w order by w.id limit 2",
        "select terms_days from workspace union select 5 order by terms_days limit 4",
        "select i.id from invoice i order by 1",
        "insert into member_preference (id) values (1) on duplicate key update x = 1",
        "insert into workspace (id) values (1)",
        "update open_day d join invoice i on i.due_on = d.due_on set d.n = 1",
        "update workspace_stripe set account = null where workspace_id = 1",
        "delete from work_item where id = 1 and workspace_id = 2 and fence = 2",
        "no statement at all",
    })
    void lets(String sql) {
        assertThat(ShardedSql.faultOf(sql)).isEmpty();
    }
}
