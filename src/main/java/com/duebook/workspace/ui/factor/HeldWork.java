package com.duebook.workspace.ui.factor;

import com.duebook.ui.OtherWork;
import com.duebook.workspace.login.SignedIn;
import com.duebook.workspace.login.ui.Entrance;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever is held before a workspace is led to what it asks for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeldWork implements OtherWork {

    private final Entrance entrance;

    HeldWork(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Optional<String> path() {
        return entrance.session().map(SignedIn::held).map(workspace -> HeldView.PATH);
    }
}
