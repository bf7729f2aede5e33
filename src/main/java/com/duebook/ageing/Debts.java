package com.duebook.ageing;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Today's ageing per customer. Who owes most is read from the summary {@code customer_open}, and only for those who are
 * shown their open items are added up by age, in the index {@code invoice_open}.
 */
@Repository
class Debts {

    private static final String SELECT = """
            select o.customer_id, c.name, o.currency, o.items, %s
            from (
              select n.customer_id, n.currency, n.items, n.open_minor from customer_open n
              where n.tenant_id = :tenant and n.open_minor > 0 %s
              order by n.open_minor desc, n.customer_id desc, n.currency desc limit :limit %s) o
            join customer c on c.tenant_id = :tenant and c.id = o.customer_id
            join invoice i on i.tenant_id = :tenant and i.state = 'OPEN' and i.customer_id = o.customer_id
              and i.currency = o.currency
            group by o.open_minor, o.customer_id, c.name, o.currency, o.items
            order by o.open_minor desc, o.customer_id desc, o.currency desc""";

    private static final String BEYOND = """
            and n.open_minor <= :total and (n.open_minor < :total or n.customer_id < :customer
              or n.customer_id = :customer and n.currency < :currency)""";

    private final TenantJdbc jdbc;

    Debts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<AgeingRow> page(LocalDate day, int offset, int limit) {
        return BandColumns.bind(jdbc.sql(SELECT.formatted(BandColumns.amounts("i"), "", "offset :offset")), day)
                .param("limit", limit)
                .param("offset", offset)
                .query(Ageing::row)
                .list();
    }

    /** What follows a row, for reading all of them in flat memory. */
    List<AgeingRow> after(LocalDate day, @Nullable AgeingRow last, int limit) {
        if (last == null) {
            return page(day, 0, limit);
        }
        return BandColumns.bind(jdbc.sql(SELECT.formatted(BandColumns.amounts("i"), BEYOND, "")), day)
                .param("limit", limit)
                .param("total", last.total().minor())
                .param("customer", Ids.bytes(last.customer()))
                .param("currency", last.total().currency().getCurrencyCode())
                .query(Ageing::row)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from customer_open n where n.tenant_id = :tenant and n.open_minor > 0")
                .query(Integer.class)
                .single();
    }
}
