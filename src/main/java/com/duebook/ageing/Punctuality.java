package com.duebook.ageing;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How late a customer pays, by the invoices it has settled. */
@Service
public class Punctuality {

    private final TenantJdbc jdbc;
    private final Access access;

    Punctuality(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The mean of the days from due date to settlement, an early one counting 0. Empty while nothing is settled: a
     * newcomer is neither punctual nor late.
     */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> averageDaysLate(UUID customer) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select avg(greatest(0, datediff(i.paid_on, i.due_on))) from invoice i
                        where i.tenant_id = :tenant and i.customer_id = :customer and i.state = 'PAID'""")
                .param("customer", Ids.bytes(customer))
                .query(BigDecimal.class)
                .optional();
    }
}
