package com.duebook.receivables.steps;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.steps.FirstStep;

/** A step that is done once there is an invoice {@code i} of that kind. */
record InvoiceStep(int order, String text, String path, String condition, TenantJdbc jdbc) implements FirstStep {

    @Override
    public boolean isDone() {
        return jdbc.sql("select exists (select 1 from invoice i where i.tenant_id = :tenant and " + condition + ")")
                .query(Boolean.class)
                .single();
    }
}
