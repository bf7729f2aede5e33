package com.duebook.support;

import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test of the whole application begins with: the clock at its first moment, and two workspaces side by side. */
public abstract class TwoWorkspaces {

    @Autowired protected TestWorkspaces workspaces;
    @Autowired protected Tenancy tenancy;
    @Autowired protected TestClock clock;

    protected UUID acme = UUID.randomUUID();
    protected UUID bolt = UUID.randomUUID();

    @BeforeEach
    protected final void openTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }
}
