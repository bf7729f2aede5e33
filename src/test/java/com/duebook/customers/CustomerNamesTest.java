package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomerNamesTest {

    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired TestWorkspaces workspaces;
    @Autowired Customers customers;
    @Autowired CustomerNames names;
    @Autowired WatchedStatements watched;

    @Test
    void readsAPageInOneStatementAndNobodyElsesCustomer() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var harbor = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor Ltd", EUR, 30)));
        var quay = workspaces.in(bolt, () -> customers.create(CustomerDetails.named("Quay Ltd", EUR, 30)));
        var many = new ArrayList<>(Stream.generate(Ids::next).limit(998).toList());
        many.addAll(List.of(harbor, quay));

        var sent = watched.of(() -> workspaces.in(acme, () -> names.of(many)));

        assertThat(sent).filteredOn(sql -> sql.contains("from customer")).hasSize(1);
        var called = workspaces.in(acme, () -> names.of(many));
        assertThat(called.name(harbor)).isEqualTo("Harbor Ltd");
        assertThatNullPointerException().isThrownBy(() -> called.of(quay)).withMessageContaining(quay.toString());
    }

    @Test
    void readsTheLastOfMoreThanOneStatementTakes() {
        var acme = workspaces.open("Acme");
        var harbor = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor Ltd", EUR, 30)));
        var many = new ArrayList<>(Stream.generate(Ids::next).limit(1_000).toList());
        many.add(harbor);

        assertThat(workspaces.in(acme, () -> names.of(many)).name(harbor)).isEqualTo("Harbor Ltd");
    }

    @Test
    void readsAllInOneStatementWhereManyAreAsked() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var harbor = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor Ltd", EUR, 30)));
        var quay = workspaces.in(bolt, () -> customers.create(CustomerDetails.named("Quay Ltd", EUR, 30)));
        var many = new ArrayList<>(Stream.generate(Ids::next).limit(CustomerNames.MANY).toList());
        many.addAll(List.of(harbor, quay));

        var sent = watched.of(() -> workspaces.in(acme, () -> names.of(many)));

        assertThat(sent).filteredOn(sql -> sql.contains("from customer")).hasSize(1);
        var called = workspaces.in(acme, () -> names.of(many));
        assertThat(called.name(harbor)).isEqualTo("Harbor Ltd");
        assertThatNullPointerException().isThrownBy(() -> called.of(quay));
    }
}
