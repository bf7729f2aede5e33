package com.duebook.disputes;

import com.duebook.ledger.HoldWatch;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Disputes as the books begin and end them: with what is taken over, and once nothing is owed any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookedDisputes implements HoldWatch {

    private final StoredDisputes disputes;
    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final Today today;

    BookedDisputes(StoredDisputes disputes, TenantJdbc jdbc, Tenancy tenancy, Today today) {
        this.disputes = disputes;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.today = today;
    }

    @Override
    public void takenOver(List<UUID> invoices) {
        var now = today.now();
        jdbc.batch("""
                        insert into dispute (tenant_id, id, version, invoice_id, reason, state, raised_at, raised_by)
                        values (:tenant, :id, 0, :invoice, '', 'OPEN', :now, :by)""",
                invoices.stream()
                        .map(invoice -> Map.of("id", Ids.next(), "invoice", invoice, "now", now,
                                "by", tenancy.actor().name()))
                        .toList());
    }

    @Override
    public void letGo(UUID invoice) {
        disputes.findByInvoiceIdAndState(invoice, DisputeState.OPEN)
                .ifPresent(dispute -> dispute.end(DisputeState.OVERTAKEN, "", today.now(), tenancy.actor().name()));
    }
}
