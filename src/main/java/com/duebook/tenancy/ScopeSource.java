package com.duebook.tenancy;

import java.util.Optional;

/** Where a scope may be found when none is bound explicitly: the screen's session, then the security context. */
public interface ScopeSource {

    Optional<Scope> current();
}
