package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IntegrationTest
class KnownRolesTest {

    @Autowired KnownRoles roles;
    @Autowired TestWorkspaces workspaces;
    @Autowired JdbcClient client;
    @Autowired Tenancy tenancy;
    @Autowired TransactionTemplate transaction;

    UUID acme = UUID.randomUUID();
    UUID identity = UUID.randomUUID();

    @BeforeEach
    void somebodySells() {
        acme = workspaces.open("Acme");
        identity = Objects.requireNonNull(workspaces.member(acme, Role.SALES).id());
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void holdForOneRequestAndAreAskedAgainInTheNext() {
        request();
        assertThat(roles.of(acme, identity)).contains(Role.SALES);
        promote();

        assertThat(roles.of(acme, identity)).contains(Role.SALES);
        request();
        assertThat(roles.of(acme, identity)).contains(Role.ADMIN);
    }

    @Test
    void areAskedEachTimeOutsideARequest() {
        assertThat(roles.of(acme, identity)).contains(Role.SALES);
        promote();

        assertThat(roles.of(acme, identity)).contains(Role.ADMIN);
    }

    /** The session's guard reads the role with the session. */
    @Test
    void areNotAskedForAgainWhereTheRequestKnowsThem() {
        RequestRoles.know(request(), acme, identity, Role.AUDITOR);

        assertThat(roles.of(acme, identity)).contains(Role.AUDITOR);
        request();
        assertThat(roles.of(acme, identity)).contains(Role.SALES);
    }

    @Test
    void areNeverThoseOfAnotherWorkspace() {
        request();
        assertThat(roles.of(acme, identity)).contains(Role.SALES);

        assertThat(roles.of(workspaces.open("Bolt"), identity)).isEmpty();
    }

    private void promote() {
        tenancy.onPlatform(() -> transaction.execute(
                status -> client.sql("update membership set role = 'ADMIN' where identity_id = ?").param(Ids.bytes(identity)).update()));
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        RequestRoles.begin(request);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
