package com.duebook.signup;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.steps.FirstStep;

/** A step that is done once a certain row is there. */
record FactStep(int order, String text, String path, String fact, TenantJdbc jdbc) implements FirstStep {

    @Override
    public boolean isDone() {
        return jdbc.sql("select exists (" + fact + ")").query(Boolean.class).single();
    }
}
