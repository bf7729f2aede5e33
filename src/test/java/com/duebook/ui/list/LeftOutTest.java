package com.duebook.ui.list;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an address asks for and a list cannot read is said, and narrows nothing. */
class LeftOutTest extends ScreenTest {

    @Autowired Books books;

    @BeforeEach
    void twoInvoices() {
        var customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(100_00));
        books.issued(acme, customer, eur(50_00));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "invoices | due=32-13-2026 | due “32-13-2026”",
        "invoices | dueFrom=32-13-2026 | dueFrom “32-13-2026”",
        "invoices | state=payd | state “payd”",
        "invoices | state=open&currency=XYZW | currency “XYZW”",
        "invoices | customer=1-2-3-4-5 | customer “1-2-3-4-5”",
        "invoices | sort=color&dueTo=soon | dueTo “soon”, sort “color”",
        "customers | state=gone | state “gone”",
        "customers | tag=nobodys | tag “nobodys”",
        "customers | sort=size | sort “size”",
        "payments | method=SHELLS | method “SHELLS”",
        "payments | state=x | state “x”",
        "alerts | severity=loud | severity “loud”",
        "alerts | state=x | state “x”",
        "alerts | assignee=7 | assignee “7”",
        "journal | event=SLEPT | event “SLEPT”",
        "journal | from=yesterday | from “yesterday”",
        "ageing | day=32-13-2026 | day “32-13-2026”",
        "ageing | day=2026-11-01&known=maybe | known “maybe”",
        "reports | currency=XYZ | currency “XYZ”",
        "'' | currency=XYZ | currency “XYZ”"
    })
    void isSaidOnEveryList(String path, String query, String said) {
        UI.getCurrent().navigate(path.equals("invoices") ? "customers" : "invoices");
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));

        assertThat(find(LeftOut.class).single().getText()).isEqualTo(
                "This address asks for something that is unknown here: " + said + ". It is left out of the filter.");
    }

    @Test
    void narrowsNothing() {
        invoices("dueTo=32-13-2026&state=nope&q=harbor");

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
        assertThat(find(FilterBar.class).single().query().values()).containsOnlyKeys("q");
        assertThat(find(FilterBar.class).single().exported("invoices").get().name()).isEqualTo("invoices-harbor");
    }

    @Test
    void saysNothingOfWhatItCanRead() {
        invoices("state=overdue&q=harbor&currency=EUR&dueFrom=2026-01-01&dueTo=&sort=due&customer=0199f0a0-0000-7000-8000-000000000001");

        assertThat(find(LeftOut.class).all()).isEmpty();
    }

    private static void invoices(String query) {
        UI.getCurrent().navigate("customers");
        UI.getCurrent().navigate("invoices", QueryParameters.fromString(query));
    }
}
