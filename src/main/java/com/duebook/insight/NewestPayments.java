package com.duebook.insight;

import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in last, here: not what an import brought of the past. */
@Service
public class NewestPayments {

    public record Received(UUID payment, UUID customer, String name, Money amount, LocalDate on) {}

    private static final List<String> RECEIVED_HERE = List.of("TRANSFER", "CHEQUE", "CASH", "TERMINAL", "CARD");

    private final TenantJdbc jdbc;
    private final Access access;

    NewestPayments(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<Received> list(int most) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select p.id, p.customer_id, c.name, p.currency, p.amount_minor, p.received_on
                        from (%s) n
                        join payment p on p.tenant_id = :tenant and p.id = n.id
                        join customer c on c.tenant_id = :tenant and c.id = p.customer_id
                        order by p.received_on desc, p.id desc limit :most""".formatted(newestOfEachMethod()))
                .param("most", most)
                .query((row, number) -> new Received(
                        Columns.id(row, 1), Columns.id(row, 2), row.getString(3),
                        Money.of(row.getLong(5), Currency.getInstance(row.getString(4))),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    /** Each from its own end of the index, as there may be a million imported ones beside them. */
    private static String newestOfEachMethod() {
        return RECEIVED_HERE.stream()
                .map("""
                        (select p.id from payment p where p.tenant_id = :tenant and p.method = '%s'
                         order by p.received_on desc, p.id desc limit :most)"""::formatted)
                .collect(Collectors.joining(" union all "));
    }
}
