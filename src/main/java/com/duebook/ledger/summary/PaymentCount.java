package com.duebook.ledger.summary;

import com.duebook.tenancy.TenantJdbc;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many payments there are, from the summary {@code ledger_day}. */
@Service
public class PaymentCount {

    private final TenantJdbc jdbc;

    PaymentCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Each payment is one booking of money received. */
    @Transactional(readOnly = true)
    public int all() {
        return jdbc.sql("select coalesce(sum(d.payments), 0) from ledger_day d where d.tenant_id = :tenant")
                .query(Integer.class)
                .single();
    }
}
