package com.duebook.receivables.steps;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.place.Places;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the first invoice to the first that is paid. */
@Configuration
class InvoiceSteps {

    @Bean
    static FirstStep firstInvoice(TenantJdbc jdbc) {
        return new InvoiceStep(Places.FirstSteps.INVOICE, "receivables.first.invoice", "invoices/new",
                "i.state <> 'DRAFT'", jdbc);
    }

    @Bean
    static FirstStep firstPaid(TenantJdbc jdbc) {
        return new InvoiceStep(Places.FirstSteps.PAID, "receivables.first.paid", "invoices",
                "i.state = 'PAID' and i.credited_minor + i.written_off_minor < i.total_minor", jdbc);
    }
}
