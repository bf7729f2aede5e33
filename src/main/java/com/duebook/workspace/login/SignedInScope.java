package com.duebook.workspace.login;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.ScopeSource;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The scope of a plain request: downloads, and whatever else is no screen. */
@Component
@Order(2)
class SignedInScope implements ScopeSource {

    private final SecurityContextHolderStrategy contexts;

    SignedInScope(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    @Override
    public Optional<Scope> current() {
        return SignedIn.of(contexts.getContext().getAuthentication()).map(SignedIn::scope);
    }
}
