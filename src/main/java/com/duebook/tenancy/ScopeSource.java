package com.duebook.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a scope may be found when none is bound explicitly: the screen, then the security context. */
public interface ScopeSource {

    Optional<Scope> current();

    /**
     * What the scope here hangs on, such as a screen; null where this source knows of nothing. Where there is something,
     * its source decides alone. A scope that was bound explicitly ends where this changes: a screen's command may run on
     * a thread that works for somebody else.
     */
    default @Nullable Object holder() {
        return null;
    }
}
