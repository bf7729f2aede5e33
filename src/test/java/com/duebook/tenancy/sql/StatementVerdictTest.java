package com.duebook.tenancy.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementVerdictTest {

    private static final Set<String> TABLES = Set.of("customer", "invoice", "payment", "contact");

    /** Each keeps to one tenant; without any one of its tenant conditions it would not. */
    static final List<String> GUARDED = List.of(
            // As Hibernate writes them.
            "select c1_0.id,c1_0.name from customer c1_0 where c1_0.id=? and c1_0.tenant_id = ?",
            "select i1_0.id from invoice i1_0 where i1_0.tenant_id = ? and i1_0.id=? for update skip locked",
            "select i1_0.id from invoice i1_0 where i1_0.tenant_id = ? and i1_0.id=? for update of i1_0 skip locked",
            "select i1_0.id from invoice i1_0 where i1_0.tenant_id = ? and i1_0.id=? for update nowait",
            "select i1_0.id from invoice i1_0 where i1_0.tenant_id = ? and (i1_0.number=? or i1_0.note like ? escape '\\\\') limit ?,?",
            "select i1_0.id from invoice i1_0 where (i1_0.tenant_id = ?) and i1_0.id in (?,?,?) order by i1_0.due_on desc limit ? offset ?",
            "select 1 from invoice i1_0 where i1_0.tenant_id = ? and exists(select 1 from payment p1_0 where p1_0.invoice_id=i1_0.id and p1_0.tenant_id = ?)",
            "update invoice set state=?,version=? where id=? and version=? and tenant_id=?",
            "update invoice i1_0 set state=? where i1_0.tenant_id = ? and i1_0.id=?",
            "delete from invoice where id=? and version=? and tenant_id=?",
            "delete i1_0 from invoice i1_0 where i1_0.tenant_id = ? and i1_0.id=?",
            // As people write them.
            "select i.id from invoice i where i.tenant_id = :tenant and i.id = :id lock in share mode",
            "select count(*) from invoice where tenant_id = :tenant",
            "select count(*) from `invoice` i where i.`tenant_id` = :tenant",
            "select count(*) from INVOICE i where :tenant = i.TENANT_ID and i.open_minor > 0",
            "select * from invoice i join customer c on c.tenant_id = i.tenant_id and c.id = i.customer_id where i.tenant_id = :tenant",
            "select * from invoice i join customer c on c.tenant_id = :tenant and i.tenant_id = :tenant",
            "select * from invoice i, customer c where i.tenant_id = :tenant and c.tenant_id = i.tenant_id",
            "select * from customer c left join invoice i on i.tenant_id = c.tenant_id and i.customer_id = c.id where c.tenant_id = :tenant",
            "select * from customer c left join (invoice i join payment p on p.tenant_id = i.tenant_id) on i.tenant_id = c.tenant_id where c.tenant_id = :tenant",
            "select * from (select customer_id, sum(open_minor) due from invoice where tenant_id = :tenant group by customer_id) d join customer c on c.id = d.customer_id and c.tenant_id = :tenant",
            "with due as (select customer_id, sum(open_minor) due from invoice where tenant_id = :tenant group by customer_id) select * from due join customer c on c.id = due.customer_id where c.tenant_id = :tenant",
            "select id from invoice where tenant_id = :tenant union all select id from payment where tenant_id = :tenant order by id limit 10",
            "select (select count(*) from payment p where p.tenant_id = i.tenant_id) from invoice i where i.tenant_id = :tenant",
            "select case when exists (select 1 from payment p where p.tenant_id = :tenant) then 1 else 0 end from invoice i where i.tenant_id = :tenant",
            "select i.id from invoice i where i.tenant_id = :tenant and i.customer_id in (select c.id from customer c where c.tenant_id = :tenant)",
            "select i.id from invoice i where i.tenant_id = :tenant and not exists (select 1 from payment p join contact k on k.tenant_id = p.tenant_id where p.tenant_id = i.tenant_id)",
            "select sum(i.open_minor) over (partition by i.currency order by i.due_on) from invoice i where i.tenant_id = :tenant",
            "select i.id from invoice i force index (invoice_open) where i.tenant_id = :tenant and i.due_on < date_sub(:day, interval 30 day)",
            "select group_concat(c.name order by c.name separator ', ') from customer c where c.tenant_id = :tenant having count(*) > 1",
            "update invoice i join customer c on c.tenant_id = i.tenant_id and c.id = i.customer_id set i.note = c.notes where i.tenant_id = :tenant",
            "update invoice set note = (select max(name) from customer c where c.tenant_id = :tenant) where tenant_id = :tenant",
            "delete p from payment p join invoice i on i.tenant_id = p.tenant_id and i.id = p.invoice_id where p.tenant_id = :tenant",
            "select 1 from workspace w where exists (select 1 from invoice i where i.tenant_id = :tenant)");

    static final List<String> GUARDED_INSERTS = List.of(
            "insert into customer (name,version,tenant_id,id) values (?,?,?,?)",
            "insert into customer (tenant_id, id, name) values (:tenant, :id, :name), (:tenant, :id2, :name2)",
            "insert ignore into customer (tenant_id, id) values (:tenant, :id)",
            "insert into customer (tenant_id, id, name) values (:tenant, :id, :name) on duplicate key update name = values(name), version = version + 1",
            "insert into payment (tenant_id, id) select i.tenant_id, i.id from invoice i where i.tenant_id = :tenant",
            "insert into payment (id, tenant_id) select i.id, :tenant from invoice i where i.tenant_id = :tenant",
            "insert into workspace_figures (workspace_id, items) select :id, count(*) from invoice where tenant_id = :tenant");

    static Stream<String> accepted() {
        return Stream.concat(GUARDED.stream(), GUARDED_INSERTS.stream());
    }

    /** Every accepted statement again and again, each time with another of its tenant conditions spoilt. */
    static Stream<String> spoilt() {
        return GUARDED.stream().flatMap(sql -> {
            var variants = new ArrayList<String>();
            var at = lower(sql).indexOf("tenant_id");
            for (; at >= 0; at = lower(sql).indexOf("tenant_id", at + 1)) {
                variants.add(sql.substring(0, at) + "another_id" + sql.substring(at + "tenant_id".length()));
            }
            return variants.stream();
        });
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void letsPassWhatKeepsToOneTenant(String sql) {
        var verdict = StatementVerdict.of(sql, TABLES);

        assertThat(verdict.fault()).isEmpty();
        assertThat(verdict.touchesTenants()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void refusesItWithoutAnyOneOfItsConditions(String sql) {
        assertThat(StatementVerdict.of(sql, TABLES).fault()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from invoice",
        "select * from invoice where id = ?",
        "select * from invoice where tenant_id = ? or id = ?",
        "select * from invoice where not (tenant_id = ?)",
        "select * from invoice where tenant_id <> ?",
        "select * from invoice where tenant_id = tenant_id",
        "select * from invoice i where i.tenant_id = i.tenant_id",
        "select * from invoice where tenant_id = 'acme'",
        "select * from invoice where tenant_id = x'00'",
        "select * from invoice where tenant_id = :other",
        "select * from invoice where tenant_id in (?, ?)",
        "select * from invoice where tenant_id is not null",
        "select * from invoice where ? = ?",
        "select * from invoice where id = ? -- and tenant_id = ?",
        "select * from invoice where id = ? /* and tenant_id = ? */",
        "select * from invoice where note = 'tenant_id = ?'",
        "select * from invoice where tenant_id = ? /*! or 1 = 1 */",
        "select * from invoice where tenant_id = ? /*M! or 1 = 1 */",
        "select * from invoice i join customer c on c.id = i.customer_id where i.tenant_id = ?",
        "select * from invoice i join customer c on c.tenant_id = i.tenant_id",
        "select * from invoice i, customer c where i.tenant_id = c.tenant_id",
        "select * from invoice i, customer c where i.tenant_id = ?",
        "select * from invoice i, invoice j where i.tenant_id = ?",
        "select * from invoice i left join customer c on i.tenant_id = ? and c.tenant_id = ?",
        "select * from invoice i left join customer c on c.tenant_id = ? and i.tenant_id = c.tenant_id",
        "select * from customer c right join invoice i on i.tenant_id = ? and c.tenant_id = ?",
        "select * from customer c natural join invoice i where c.tenant_id = ?",
        "select * from workspace w left join (invoice i join payment p on w.id = ?) on i.tenant_id = ? where p.id = ?",
        "select * from invoice i where i.tenant_id = ? and exists (select 1 from payment p where p.invoice_id = i.id)",
        "select * from invoice i where i.tenant_id = ? and i.id in (select invoice_id from payment)",
        "select (select max(name) from customer) from invoice i where i.tenant_id = ?",
        "select coalesce((select max(name) from customer), '') from invoice i where i.tenant_id = ?",
        "select * from invoice i where i.tenant_id = ? order by (select max(name) from customer)",
        "select count(*) from invoice i where i.tenant_id = ? group by (select max(name) from customer)",
        "select count(*) from invoice i where i.tenant_id = ? having count(*) > (select count(*) from customer)",
        "select * from (select * from invoice) d where d.tenant_id = ?",
        "select * from (select * from invoice where tenant_id = ?) i join payment p on p.tenant_id = i.tenant_id",
        "select * from invoice i where i.tenant_id = ? and exists (select 1 from (select 1 tenant_id) i join payment p on p.tenant_id = i.tenant_id)",
        "with all_of_them as (select * from invoice) select * from all_of_them where tenant_id = ?",
        "with invoice as (select 1 id) select * from invoice",
        "select id from invoice where tenant_id = ? union select id from payment",
        "select id from workspace union select id from payment",
        "table invoice",
        "select * from invoice where tenant_id = ? limit (select count(*) from customer)",
        "update invoice set state = ?",
        "update invoice set state = ? where id = ?",
        "update invoice set tenant_id = ? where tenant_id = ?",
        "update invoice i join customer c on c.id = i.customer_id set i.note = c.notes where i.tenant_id = ?",
        "update invoice i join customer c on c.tenant_id = i.tenant_id set c.tenant_id = ? where i.tenant_id = ?",
        "update workspace w set w.name = (select max(name) from customer)",
        "update workspace w join customer c on c.id = w.id set w.name = c.name",
        "delete from invoice",
        "delete from invoice where id = ?",
        "delete p from payment p join invoice i on i.id = p.invoice_id where i.tenant_id = ?",
        "delete from payment using payment join invoice i where i.tenant_id = ?",
        "insert into customer (id, name) values (?, ?)",
        "insert into customer values (?, ?, ?)",
        "insert into customer set tenant_id = ?, id = ?",
        "insert into customer (tenant_id, id) values ('acme', ?)",
        "insert into customer (tenant_id, id) values (:other, :id)",
        "insert into customer (tenant_id, id) values (:tenant, :id), (:other, :id)",
        "insert into customer (id, tenant_id) values (?)",
        "insert into payment (tenant_id, id) select i.tenant_id, i.id from invoice i",
        "insert into payment (tenant_id, id) select w.id, i.id from invoice i join workspace w where i.tenant_id = ?",
        "insert into payment (id, tenant_id) select * from invoice where tenant_id = ?",
        "insert into workspace_figures (workspace_id, items) select ?, count(*) from invoice",
        "insert into customer (tenant_id, id) values (?, ?) on duplicate key update tenant_id = values(tenant_id)",
        "insert into customer (tenant_id, id) values (?, (select max(id) from invoice))",
        "replace into customer (tenant_id, id) values (?, ?)",
        "truncate table customer",
        "drop table customer",
        "select * from invoice where tenant_id = ?; delete from invoice",
        "select * from invoice where tenant_id = ?;; delete from invoice",
        "select * from invoice where tenant_id = ? delete from invoice",
        "select * from invoice where tenant_id = ? and",
        "lock tables invoice write",
        "call rebuild('invoice')"
    })
    void refusesWhatCouldReachAcrossTenants(String sql) {
        assertThat(StatementVerdict.of(sql, TABLES).fault()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from workspace where id = ?",
        "update work_item set state = 'RUNNING' where id in (?)",
        "some dialect of (its own which nobody reads",
        "select invoice_number from numbering"
    })
    void leavesPlatformTablesAlone(String sql) {
        var verdict = StatementVerdict.of(sql, TABLES);

        assertThat(verdict.touchesTenants()).isFalse();
        assertThat(verdict.fault()).isEmpty();
    }

    @Test
    void saysWhichTableLacksItsCondition() {
        assertThat(StatementVerdict.of("select 1 from invoice i join customer c on 1=1 where i.tenant_id = ?", TABLES).fault())
                .hasValue("no tenant condition on customer c");
    }

    private static String lower(String sql) {
        return sql.toLowerCase(java.util.Locale.ROOT);
    }
}
