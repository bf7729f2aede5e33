package com.duebook.signup;

import com.duebook.ui.place.Places;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.stereotype.Component;

@Component
class BankStep implements FirstStep {

    private final Workspaces workspaces;

    BankStep(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return Places.FirstSteps.BANK;
    }

    @Override
    public String text() {
        return "signup.step.bank";
    }

    @Override
    public String path() {
        return "settings";
    }

    @Override
    public boolean isDone() {
        return workspaces.settings().bank().isGiven();
    }
}
