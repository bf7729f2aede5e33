package com.duebook.workspace.ui.factor;

import com.duebook.ui.OtherWork;
import com.duebook.workspace.login.SignedIn;
import com.duebook.workspace.login.ui.SignInSession;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever is held before a workspace is led to what it asks for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeldWork implements OtherWork {

    private final SignInSession signIn;

    HeldWork(SignInSession signIn) {
        this.signIn = signIn;
    }

    @Override
    public Optional<String> path() {
        return signIn.session().map(SignedIn::held).map(workspace -> HeldView.PATH);
    }
}
