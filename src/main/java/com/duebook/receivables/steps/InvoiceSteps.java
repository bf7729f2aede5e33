package com.duebook.signup;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.place.Places;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the first invoice to the first that is paid. */
@Configuration
class FactSteps {

    @Bean
    static FirstStep firstInvoice(TenantJdbc jdbc) {
        return new FactStep(Places.FirstSteps.INVOICE, "signup.step.invoice", "invoices/new",
                "select 1 from invoice i where i.tenant_id = :tenant and i.state <> 'DRAFT'", jdbc);
    }

    @Bean
    static FirstStep firstPaid(TenantJdbc jdbc) {
        return new FactStep(Places.FirstSteps.PAID, "signup.step.paid", "invoices",
                "select 1 from invoice i where i.tenant_id = :tenant and i.state = 'PAID'"
                        + " and i.credited_minor + i.written_off_minor < i.total_minor", jdbc);
    }
}
