package com.duebook.operator.ui;

import com.duebook.operator.Operators;
import com.duebook.ui.OtherWork;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Operators need no workspace: they find their console. */
@Component
class RunsInstallation implements OtherWork {

    private final Operators operators;

    RunsInstallation(Operators operators) {
        this.operators = operators;
    }

    @Override
    public Optional<String> path() {
        return operators.isWithoutFactor() ? Optional.of("second-factor") : operators.current().map(operator -> WorkspacesView.PATH);
    }
}
