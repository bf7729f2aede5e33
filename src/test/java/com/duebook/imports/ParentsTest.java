package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.imports.table.Family;
import com.duebook.imports.table.ImportKind;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an imported customer belongs to, wherever in the file that one stands. */
@IntegrationTest
class ParentsTest extends TwoWorkspaces {

    @Autowired HandIn handIn;
    @Autowired Customers customers;
    @Autowired TenantJdbc jdbc;

    @Test
    void areFoundByReferenceAndByNameBeforeAndAfterTheirChildren() {
        here("Old House", "H-0");

        var result = handIn.csv(acme, ImportKind.CUSTOMERS, """
                Name,Reference,Parent customer
                Depot,D-1,N-1
                Yard,Y-1,depot
                North,N-1,House
                House,H-1,
                South,S-1,H-0
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().added()).isEqualTo(5);
        assertThat(placed()).containsExactly("Depot < North << House", "North < House << House", "South < Old House << Old House",
                "Yard < Depot << House");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parent Account", "Related Company", "Parent Company", "Parent", "上级客户", "Société mère", "belongs to"})
    void standInAColumnOfManyNames(String header) {
        handIn.csv(acme, ImportKind.CUSTOMERS, "Customer name,Reference,%s\nDepot,D-1,House\nHouse,H-1,\n".formatted(header));

        assertThat(placed()).containsExactly("Depot < House << House");
    }

    @Test
    void thatCannotBeCostTheirRowAndAllBelowIt() {
        here("Twin", "T-1");
        here("Twin", "T-2");

        var result = handIn.csv(acme, ImportKind.CUSTOMERS, """
                Name,Reference,Parent customer
                Fine,F-1,
                Stray,S-1,Nowhere
                Below Stray,S-2,S-1
                Self,X-1,X-1
                Ring One,R-1,R-3
                Ring Two,R-2,R-1
                Ring Three,R-3,R-2
                Below Ring,R-4,R-1
                Torn,T-3,Twin
                Wrong,W-1,F-1,
                """.replace("Wrong,W-1,F-1,", "x".repeat(201) + ",W-1,F-1") + "Below Wrong,W-2,W-1\n");

        assertThat(result.faults()).containsExactly(
                "3 | Parent customer | Nowhere | is no customer here, and none of the rows of this file that can be taken",
                "4 | Parent customer | S-1 | is no customer here, and none of the rows of this file that can be taken",
                "5 | Parent customer | X-1 | is this customer itself; a customer cannot stand above itself",
                "6 | Parent customer | R-3 | leads round in a circle: following who belongs to whom, nobody stands at the head",
                "7 | Parent customer | R-1 | leads round in a circle: following who belongs to whom, nobody stands at the head",
                "8 | Parent customer | R-2 | leads round in a circle: following who belongs to whom, nobody stands at the head",
                "9 | Parent customer | R-1 | leads round in a circle: following who belongs to whom, nobody stands at the head",
                "10 | Parent customer | Twin | is the name of several customers here (T-1, T-2); say which by the reference",
                result.faults().get(8),
                "12 | Parent customer | W-1 | is no customer here, and none of the rows of this file that can be taken");
        assertThat(result.faults().get(8)).startsWith("11 | Name | xxx");
        assertThat(result.counts().added()).isEqualTo(1);
        assertThat(result.counts().rejected()).isEqualTo(10);
        assertThat(placed()).isEmpty();
    }

    /** A chain of one more than may be is as many readings of the file as are allowed. */
    @Test
    void standAboveEachOtherOnlySoDeep() {
        var rows = IntStream.rangeClosed(0, Family.MOST_LEVELS + 2)
                .mapToObj(level -> "C%02d,%s".formatted(level, level == 0 ? "" : "C%02d".formatted(level - 1))).toList();

        var result = handIn.csv(acme, ImportKind.CUSTOMERS,
                "Name,Parent\n" + rows.reversed().stream().collect(Collectors.joining("\n")) + "\n");

        assertThat(result.counts().added()).isEqualTo(Family.MOST_LEVELS + 1);
        assertThat(result.faults()).hasSize(2).allMatch(fault -> fault.endsWith(
                "stands below more than 20 others of this file, which is as deep as one file goes;"
                        + " hand this row in again once those above it are here"));
        assertThat(handIn.csv(acme, ImportKind.CUSTOMERS, result.rejects()).counts().added()).as("the rows that were not taken")
                .isEqualTo(2);
    }

    @Test
    void ofCustomersWhoAreHereAreNotChanged() {
        here("House", "H-1");
        here("Depot", "D-1");

        var result = handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Reference,Parent\nDepot,D-1,H-1\nHouse,H-1,\n");

        assertThat(result.counts().known()).isEqualTo(2);
        assertThat(placed()).isEmpty();
    }

    @Test
    void areNobodyElses() {
        workspaces.in(bolt, () -> customers.create(CustomerDetails.named("House", Books.EUR, 30).withReference("H-1")));

        assertThat(handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Reference,Parent\nDepot,D-1,H-1\n").counts().rejected()).isEqualTo(1);
    }

    private void here(String name, String reference) {
        workspaces.in(acme, () -> customers.create(CustomerDetails.named(name, Books.EUR, 30).withReference(reference)));
    }

    private List<String> placed() {
        return workspaces.in(acme, () -> jdbc.sql("""
                        select concat(c.name, ' < ', p.name, ' << ', h.name) from customer c
                        join customer p on p.tenant_id = :tenant and p.id = c.parent_id
                        join customer h on h.tenant_id = :tenant and h.id = c.head_id
                        where c.tenant_id = :tenant order by c.name""")
                .query(String.class).list());
    }
}
