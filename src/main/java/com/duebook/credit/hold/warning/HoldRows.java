package com.duebook.credit.hold.warning;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** How customers and groups stood in the evening of a day by what is written down; who stood free is left out. */
@Repository
class HoldRows {

    private final TenantJdbc jdbc;
    private final Today today;

    HoldRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** @param customer of a group its head */
    record Stood(UUID id, UUID customer, LimitScope scope, HoldState state, Instant since) {}

    /** An unlock that has run out is a hold again, whether or not the night has written that down. */
    List<Stood> on(LocalDate day) {
        return jdbc.sql("""
                        select h.id, h.customer_id, h.scope, case when h.state = 'UNLOCKED' and h.until_on < :day then 'HOLD' else h.state end,
                          h.happened_at
                        from credit_hold h where h.tenant_id = :tenant and h.state <> 'NONE' and h.happened_at <= :evening
                          and (h.replaced_at is null or h.replaced_at > :evening)""")
                .param("day", day)
                .param("evening", today.endOf(day))
                .query((row, number) -> new Stood(Columns.id(row, 1), Columns.id(row, 2), LimitScope.valueOf(row.getString(3)),
                        HoldState.valueOf(row.getString(4)), Columns.moment(row, "happened_at")))
                .list();
    }
}
