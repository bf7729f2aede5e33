package com.duebook.signup;

import com.duebook.ui.place.Places;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.stereotype.Component;

@Component
class CompanyStep implements FirstStep {

    private final Workspaces workspaces;

    CompanyStep(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return Places.FirstSteps.COMPANY;
    }

    @Override
    public String text() {
        return "signup.step.company";
    }

    @Override
    public String path() {
        return "settings";
    }

    @Override
    public boolean isDone() {
        return workspaces.settings().address().isComplete();
    }
}
