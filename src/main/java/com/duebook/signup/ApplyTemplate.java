package com.duebook.signup;

import com.duebook.jobs.WorkHandler;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenants.Templates;
import com.duebook.workspace.Workspaces;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a new workspace the numbering and the alert rules of its industry; a platform item, added as it is opened. */
@Component
class ApplyTemplate implements WorkHandler {

    static final String KIND = "signup.template";

    private final Templates templates;
    private final Workspaces workspaces;
    private final Tenancy tenancy;

    ApplyTemplate(Templates templates, Workspaces workspaces, Tenancy tenancy) {
        this.templates = templates;
        this.workspaces = workspaces;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String workspace) {
        tenancy.runAs(UUID.fromString(workspace),
                () -> templates.apply(templates.required(workspaces.settings().industry())));
    }
}
