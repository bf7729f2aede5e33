package com.duebook.messaging;

import com.duebook.identifiers.MailAddress;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that a workspace's mail no longer goes to. */
@Repository
class MailBlocks {

    private final TenantJdbc jdbc;
    private final Clock clock;

    MailBlocks(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(String address) {
        return jdbc.sql("select count(*) from mail_block where tenant_id = :tenant and address = :address")
                .param("address", normal(address))
                .query(Long.class)
                .single() > 0;
    }

    @Transactional
    void add(String address, String reason) {
        jdbc.sql("""
                        insert into mail_block (tenant_id, id, version, address, reason, blocked_at)
                        values (:tenant, :id, 0, :address, :reason, :now)
                        on duplicate key update reason = values(reason)""")
                .param("id", Ids.next())
                .param("address", normal(address))
                .param("reason", reason.substring(0, Math.min(500, reason.length())))
                .param("now", clock.instant())
                .update();
    }

    @Transactional
    void remove(String address) {
        jdbc.sql("delete from mail_block where tenant_id = :tenant and address = :address")
                .param("address", normal(address))
                .update();
    }

    List<BlockedAddress> all() {
        return jdbc.sql("""
                        select address, reason, blocked_at from mail_block where tenant_id = :tenant
                        order by blocked_at desc, address limit 1000""")
                .query((row, number) -> new BlockedAddress(
                        row.getString("address"), row.getString("reason"),
                        Columns.moment(row, "blocked_at")))
                .list();
    }

    private static String normal(String address) {
        return MailAddress.read(address).map(MailAddress::key).orElseGet(() -> address.toLowerCase(Locale.ROOT));
    }
}
