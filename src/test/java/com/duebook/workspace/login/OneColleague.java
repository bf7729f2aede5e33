package com.duebook.workspace.login;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cora may sign in to Acme and knows nothing of Bolt. Each test has a later hour, so that limits have recovered. */
abstract class OneColleague {

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    Colleague cora;

    @BeforeEach
    void somebodyInAcme() {
        clock.later();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }
}
