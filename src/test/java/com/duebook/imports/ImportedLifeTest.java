package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.life.Became;
import com.duebook.imports.table.ImportKind;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rows of other books become here, and which are told to be mistakes. Looked at on 21 November 2026. */
@IntegrationTest
class ImportedLifeTest {

    static final String HEADER = "Invoice number,Customer,Invoice date,Due date,Amount,Currency";

    @Autowired HandIn handIn;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired LedgerCheck ledger;
    @Autowired TestClock clock;

    UUID acme;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
    }

    @AfterEach
    void ledgerAgrees() {
        assertThat(workspaces.in(acme, ledger::differences)).matches(LedgerCheck.Differences::none);
    }

    @Test
    void everyStateOfAListBecomesThatStateHere() {
        var result = invoices(HEADER + ",Open,Status,Paid on", """
                A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR,100.00,Overdue,
                A-2,Harbor Foods,2026-09-02,2026-10-02,100.00,EUR,40.00,Partly paid,2026-09-20
                A-3,Harbor Foods,2026-09-03,2026-10-03,100.00,EUR,0.00,Paid,2026-09-21
                A-4,Harbor Foods,2026-09-04,2026-10-04,100.00,EUR,0.00,Void,
                ,Harbor Foods,,,100.00,EUR,,Draft,
                A-6,Harbor Foods,2026-09-06,2026-10-06,100.00,EUR,0.00,Paid,
                CN-1,Harbor Foods,2026-09-07,2026-09-07,-30.00,EUR,-30.00,Open,
                CN-2,Harbor Foods,2026-09-08,2026-09-08,30.00,EUR,0.00,Credit note,
                PMT-1,Harbor Foods,2026-09-09,2026-09-09,-20.00,EUR,-20.00,Open,
                PMT-2,Harbor Foods,2026-09-10,2026-09-10,-20.00,EUR,0.00,Paid,
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts()).isEqualTo(new Counts(10, 8, 0, 0, 1, Map.of("EUR", 400_00L), Map.of("EUR", 140_00L),
                Map.of("EUR", 50_00L), Map.of(Became.OPEN, 1L, Became.PARTLY_PAID, 1L, Became.PAID, 2L, Became.VOID, 1L,
                        Became.DRAFT, 1L, Became.CREDIT_NOTE, 2L, Became.CREDIT, 1L, Became.APPLIED, 1L),
                1, Map.of(),
                LocalDate.of(2026, 9, 1)));
        assertThat(standing()).containsExactly(
                "A-1 OPEN 10000 null", "A-2 OPEN 4000 null", "A-3 PAID 0 2026-09-21", "A-4 VOID 0 null",
                "A-6 PAID 0 2026-10-06", "CN-1 CREDIT 0 null", "CN-2 CREDIT 0 null");
        assertThat(rows("select concat_ws(' ', p.reference, p.method, p.amount_minor, p.unallocated_minor, p.received_on)"
                + " from payment p where p.tenant_id = :tenant order by p.reference")).containsExactly(
                        "A-2 IMPORTED 6000 0 2026-09-20", "A-3 IMPORTED 10000 0 2026-09-21", "A-6 IMPORTED 10000 0 2026-10-06",
                        "CN-1 CREDIT 3000 3000 2026-09-07", "PMT-1 IMPORTED 2000 2000 2026-09-09");
        assertThat(rows("select m.template from mail m where m.tenant_id = :tenant")).isEmpty();
    }

    @Test
    void furtherAddressesOfANewCustomerAreKeptInItsNotes() {
        var result = invoices(HEADER + ",Email", """
                A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR,a@harbor.example; b@harbor.example
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(rows("select concat_ws(' ', c.email, c.notes) from customer c where c.tenant_id = :tenant"))
                .containsExactly("a@harbor.example b@harbor.example");
    }

    @Test
    void theSameFileAgainIsHereAlready() {
        var file = """
                A-1,Harbor Foods,2026-09-01,,100.00,EUR,40.00
                CN-1,Harbor Foods,2026-09-07,,-30.00,EUR,-30.00
                PMT-1,Harbor Foods,2026-09-09,,-20.00,EUR,-20.00
                """;
        invoices(HEADER + ",Balance", file);

        var again = invoices(HEADER + ",Balance", file);

        assertThat(again.counts()).isEqualTo(new Counts(3, 0, 3, 0, 0, Map.of()));
    }

    @Test
    void aNumberThatComesTwiceIsOneOnlyWhereAllFiguresAre() {
        var result = invoices(HEADER, """
                A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR
                A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR
                A-2,Harbor Foods,2026-09-02,2026-10-02,100.00,EUR
                a-2,Quay Ltd,2026-09-02,2026-10-02,100.00,EUR
                A-2,Harbor Foods,2026-09-02,2026-10-02,100.01,EUR
                """);

        assertThat(result.counts().added()).isEqualTo(2);
        assertThat(result.counts().known()).isEqualTo(1);
        assertThat(result.faults()).containsExactly(
                "5 | Invoice number | a-2 | is in line 4 too, with another customer, amount or date",
                "6 | Invoice number | A-2 | is in line 4 too, with another customer, amount or date");
        assertThat(result.rejects()).contains("Line,Column,Value,Reason")
                .contains("a-2,Quay Ltd,2026-09-02,2026-10-02,100.00,EUR,5,Invoice number,a-2,\"Invoice number: is in line 4 too");
    }

    @Test
    void aNumberThatIsHereForSomethingElseIsAFault() {
        invoices(HEADER, "A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR\n");

        var is = "is here already, for Harbor Foods over EUR\u00a0100.00 with EUR\u00a0100.00 open, dated 2026-09-01, due 2026-10-01;"
                + " nothing was changed";
        for (var row : List.of("A-1,Quay Ltd,2026-09-01,2026-10-01,100.00,EUR", "A-1,Harbor Foods,2026-09-01,2026-10-01,500.00,EUR",
                "A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,USD", "A-1,Harbor Foods,2026-09-02,2026-10-01,100.00,EUR",
                "A-1,Harbor Foods,2026-09-01,2026-10-02,100.00,EUR")) {
            assertThat(invoices(HEADER, row + "\n").faults()).as(row).containsExactly("2 | Invoice number | A-1 | " + is);
        }
        assertThat(invoices(HEADER + ",Balance", "A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR,60.00\n").faults())
                .containsExactly("2 | Invoice number | A-1 | " + is);
        assertThat(standing()).containsExactly("A-1 OPEN 10000 null");
    }

    @Test
    void aCustomerIsFoundByItsNameWhateverItsBlanksAndCase() {
        handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Customer ID\nCafé Lotte,C-1\nYew Ltd,Y-1\nYew Ltd,Y-2\n");

        var result = invoices(HEADER, """
                A-1,CAFE\u0301\u00a0LOTTE,2026-09-01,2026-10-01,100.00,EUR
                A-2,Cafe Lotte,2026-09-01,2026-10-01,100.00,EUR
                A-3,Yew Ltd,2026-09-01,2026-10-01,100.00,EUR
                """);

        assertThat(result.faults()).containsExactly(
                "4 | Customer | Yew Ltd | is the name of several customers here (Y-1, Y-2); say which by the reference");
        assertThat(rows("select concat_ws(' ', i.number, c.reference) from invoice i join customer c"
                + " on c.tenant_id = i.tenant_id and c.id = i.customer_id where i.tenant_id = :tenant order by i.number"))
                .containsExactly("A-1 C-1", "A-2");
    }

    @Test
    void nobodyIsTakenForAnotherOfTheSameName() {
        handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Customer ID,Email,Country\nYew Ltd,,a@yew.example,GB\nOak Ltd,O-1,,\n");

        var result = handIn.csv(acme, ImportKind.CUSTOMERS, """
                Name,Customer ID,Email,Country
                yew ltd,,a@yew.example,
                Yew Ltd,,b@yew.example,GB
                Yew Ltd,Y-1,,
                Elm Ltd,O-1,,
                OAK LTD,O-1,o@oak.example,
                """);

        assertThat(result.counts()).isEqualTo(new Counts(5, 0, 2, 3, 0, Map.of()));
        assertThat(result.faults()).containsExactly(
                "3 | Email | b@yew.example | differs from a@yew.example of the customer who has this name here;"
                        + " a reference tells two apart",
                "4 | Name | Yew Ltd | is here without a reference; enter Y-1 there if it is the same customer",
                "5 | Customer ID | O-1 | is the reference of Oak Ltd");
        assertThat(rows("select concat_ws(' ', c.name, c.reference, c.email) from customer c where c.tenant_id = :tenant"
                + " order by c.name")).containsExactly("Oak Ltd O-1", "Yew Ltd a@yew.example");
    }

    @Test
    void linesOfAnInvoiceAreOneInvoice() {
        invoices("Invoice number,Customer,Invoice date,Total,Description,Item total", """
                A-1,Harbor Foods,2026-09-01,119.00,Paper,60.00
                A-1,Harbor Foods,2026-09-01,119.00,Ink,40.00
                A-2,Harbor Foods,2026-09-02,50.00,Pens,50.00
                """);
        invoices("Invoice number,Customer,Invoice date,Amount,Description", """
                B-1,Harbor Foods,2026-09-01,60.00,Paper
                B-1,Harbor Foods,2026-09-01,40.00,Ink
                """);
        invoices("Invoice number,Customer,Invoice date,Description,Quantity,Unit price", """
                C-1,Harbor Foods,2026-09-01,Paper,3,0.335
                C-1,Harbor Foods,2026-09-01,Ink,2,20.00
                """);

        assertThat(rows("select concat_ws(' ', i.number, i.total_minor) from invoice i where i.tenant_id = :tenant order by i.number"))
                .containsExactly("A-1 11900", "A-2 5000", "B-1 10000", "C-1 4101");
        assertThat(rows("select concat_ws(' ', i.number, l.text, 0 + l.quantity, l.net_minor) from invoice_line l join invoice i"
                + " on i.tenant_id = l.tenant_id and i.id = l.invoice_id where l.tenant_id = :tenant order by i.number, l.position"))
                .containsExactly("A-1 Paper 1.000000 6000", "A-1 Ink 1.000000 4000",
                        "A-1 Tax and other items not listed 1.000000 1900", "A-2 Pens 1.000000 5000",
                        "B-1 Paper 1.000000 6000", "B-1 Ink 1.000000 4000", "C-1 Paper 3.000000 101", "C-1 Ink 2.000000 4000");
    }

    @Test
    void linesThatDoNotBelongTogetherCostTheirWholeInvoice() {
        var result = invoices("Invoice number,Customer,Invoice date,Amount,Description", """
                A-1,Harbor Foods,2026-09-01,60.00,Paper
                A-1,Quay Ltd,2026-09-01,40.00,Ink
                A-2,Harbor Foods,2026-09-01,60.00,Paper
                A-2,Harbor Foods,2026-09-01,sixty,Ink
                A-3,Harbor Foods,2026-09-01,60.00,Paper
                A-3,Harbor Foods,2026-09-01,60.00,Ink
                A-4,Harbor Foods,2026-09-01,60.00,Paper
                """);

        assertThat(result.faults()).containsExactly(
                "2 | Invoice number | A-1 | has a fault in line 3, and lines of an invoice are taken together",
                "3 | Customer | Quay Ltd | differs from line 2, which has the same number",
                "4 | Invoice number | A-2 | has a fault in line 5, and lines of an invoice are taken together",
                "5 | Amount | sixty | is no amount",
                "6 | Invoice number | A-3 | has a fault in line 7, and lines of an invoice are taken together",
                "7 | Amount | 60.00 | could be that of a line or of the whole invoice, as in line 6; choose “Amount of the line”"
                        + " for the first, or leave out the text of the line for the second");
        assertThat(standing()).containsExactly("A-4 OPEN 6000 null");
    }

    @Test
    void anAmountThatNoInvoiceCanHaveCostsItsRowOnly() {
        var result = invoices(HEADER, """
                A-1,Harbor Foods,2026-09-01,2026-10-01,100.00,EUR
                A-2,Harbor Foods,2026-09-01,2026-10-01,5000000000000.00,EUR
                A-3,Harbor Foods,2026-09-01,2026-10-01,0.00,EUR
                """);

        assertThat(result.counts().added()).isEqualTo(1);
        assertThat(result.counts().rejected()).isEqualTo(2);
    }

    private HandIn.Result invoices(String header, String rows) {
        return handIn.csv(acme, ImportKind.INVOICES, header + "\n" + rows);
    }

    private List<String> standing() {
        return rows("select concat(i.number, ' ', i.state, ' ', i.open_minor, ' ', coalesce(i.paid_on, 'null'))"
                + " from invoice i where i.tenant_id = :tenant order by i.number");
    }

    private List<String> rows(String sql) {
        return workspaces.in(acme, () -> jdbc.sql(sql).query(String.class).list());
    }
}
