package com.duebook.payments;

import com.duebook.receivables.takeover.ImportedPayments;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what had paid imported invoices, in one statement for a batch. How it was paid is not known any more. */
@Component
class PaymentsOfImports implements ImportedPayments {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final Today today;

    PaymentsOfImports(TenantJdbc jdbc, Tenancy tenancy, Today today) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.today = today;
    }

    @Override
    public void add(List<ImportedPayment> payments) {
        var now = Timestamp.from(today.now());
        var actor = tenancy.actor().name();
        jdbc.batch("""
                insert into payment (tenant_id, id, version, customer_id, method, currency, amount_minor,
                  unallocated_minor, refunded_minor, received_on, reference, recorded_at, recorded_by)
                values (:tenant, :id, 0, :customer, 'TRANSFER', :currency, :amount,
                  0, 0, :on, :reference, :now, :actor)""",
                payments.stream()
                        .map(payment -> Map.<String, Object>of(
                                "id", Ids.bytes(payment.id()), "customer", Ids.bytes(payment.customer()),
                                "currency", payment.amount().currency().getCurrencyCode(),
                                "amount", payment.amount().minor(), "on", payment.receivedOn(),
                                "reference", payment.reference(), "now", now, "actor", actor))
                        .toList());
    }
}
