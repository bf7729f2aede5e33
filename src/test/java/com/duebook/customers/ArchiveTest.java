package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.NotFound;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer in the archive is out of the way and can be brought back as it was. */
@IntegrationTest
class ArchiveTest {

    private static final CustomerFilter ARCHIVED = new CustomerFilter(null, null, null, null, null, true);

    @Autowired Customers customers;
    @Autowired CustomerList list;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;

    @Test
    void leavesTheListAndComesBackAsItWas() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var details = CustomerDetails.named("Harbor Foods", Currency.getInstance("EUR"), 30).withReference("C-1");
        var harbor = workspaces.in(acme, () -> customers.create(details));
        var before = workspaces.in(acme, () -> customers.view(harbor).details());

        tenancy.runAs(acme, () -> customers.archive(harbor));
        tenancy.runAs(acme, () -> customers.archive(harbor));

        assertThat(names(acme, CustomerFilter.ACTIVE)).isEmpty();
        assertThat(names(acme, ARCHIVED)).containsExactly("Harbor Foods");
        assertThat(workspaces.in(acme, () -> customers.view(harbor).archived())).isTrue();
        assertThatThrownBy(() -> tenancy.runAs(bolt, () -> customers.restore(harbor))).isInstanceOf(NotFound.class);

        tenancy.runAs(acme, () -> customers.restore(harbor));

        assertThat(names(acme, CustomerFilter.ACTIVE)).containsExactly("Harbor Foods");
        assertThat(names(acme, ARCHIVED)).isEmpty();
        assertThat(workspaces.in(acme, () -> customers.view(harbor).details())).isEqualTo(before);
    }

    private List<String> names(UUID workspace, CustomerFilter filter) {
        return workspaces.in(workspace, () -> list.page(filter, CustomerSort.NAME, false, 0, 50)).stream()
                .map(CustomerRow::name).toList();
    }
}
