package com.duebook.customers;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.place.Places;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.stereotype.Component;

@Component
class FirstCustomer implements FirstStep {

    private final TenantJdbc jdbc;

    FirstCustomer(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return Places.FirstSteps.CUSTOMER;
    }

    @Override
    public String text() {
        return "customers.first";
    }

    @Override
    public String path() {
        return "customers";
    }

    @Override
    public boolean isDone() {
        return jdbc.sql("select exists (select 1 from customer c where c.tenant_id = :tenant)").query(Boolean.class).single();
    }
}
