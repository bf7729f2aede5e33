package com.duebook.ageing.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.Ageing;
import com.duebook.ageing.AgeingItem;
import com.duebook.ageing.AgeingRow;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.open.AsOf;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgeingScreensTest extends ScreenTest {

    @Autowired Books books;

    @Autowired Payments payments;
    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired Ageing ageing;

    UUID harbor = UUID.randomUUID();
    UUID first = UUID.randomUUID();

    @BeforeEach
    void invoicesOfTwoWorkspaces() {
        harbor = books.customer(acme, "Harbor Ltd");
        first = books.issued(acme, harbor, eur(10_000));
        clock.advance(Duration.ofDays(40));
        books.issued(acme, harbor, eur(5_000));
        books.issued(bolt, books.customer(bolt, "Somebody Else"), eur(999));
    }

    @Test
    void leadsFromEachTotalToTheInvoicesThatAddUpToIt() {
        UI.getCurrent().navigate("ageing");

        assertThat(customers()).containsExactly("Harbor Ltd");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText)
                .contains("50.00", "100.00", "150.00");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("invoices?state=open&currency=EUR");
    }

    /** They led to today's invoices, whatever was paid since. */
    @Test
    void leadsFromAPastFigureToWhatWasOpenThen() {
        clock.advance(Duration.ofDays(30));
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), harbor, PaymentMethod.TRANSFER, eur(4_000),
                LocalDate.of(2026, 12, 25), null), List.of(new Share(first, eur(4_000)))));

        UI.getCurrent().navigate("ageing", QueryParameters.fromString("day=2026-12-28"));
        assertThat(paths()).contains("ageing/invoices?day=2026-12-28&currency=EUR&dueFrom=2026-11-28&dueTo=2026-12-27");
        UI.getCurrent().navigate("ageing/invoices", QueryParameters.fromString("day=2026-12-28&currency=EUR"));
        assertThat(items()).extracting(AgeingItem::open).containsExactly(eur(6_000));
        assertThat(texts()).anyMatch(text -> text.contains("Open EUR 60.00") && text.contains("as known today"));

        UI.getCurrent().navigate("ageing/invoices", QueryParameters.fromString("day=2026-12-28&known=then&currency=EUR"));
        assertThat(items()).extracting(AgeingItem::open).containsExactly(eur(10_000));
        assertThat(texts()).anyMatch(text -> text.contains("as known on that day"));
        UI.getCurrent().navigate("ageing", QueryParameters.fromString("day=2026-12-28&known=then"));
        assertThat(paths()).contains("ageing/invoices?day=2026-12-28&known=then&currency=EUR");
    }

    /** It showed today without a word. */
    @Test
    void showsADayToComeAndSaysSo() {
        UI.getCurrent().navigate("ageing", QueryParameters.fromString("day=2027-06-30"));

        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(texts()).anyMatch(text -> text.contains("if nothing is paid until then"));
        assertThat(paths()).contains("invoices?state=open&currency=EUR&dueTo=2027-03-31");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("150.00");
    }

    @Test
    void tellsDisputedAmountsApart() {
        workspaces.in(acme, () -> {
            disputes.raise(first, new DisputeDetails("broken", null));
            return true;
        });

        UI.getCurrent().navigate("ageing");

        assertThat(paths()).contains("invoices?state=disputed&currency=EUR");
        assertThat(workspaces.in(acme, () -> ageing.customers(AsOf.now(LocalDate.of(2026, 12, 31)), 0, 9)).rows())
                .extracting(AgeingRow::disputed).containsExactly(eur(10_000));
        assertThat(workspaces.in(acme, () -> ageing.all(AsOf.now(LocalDate.of(2026, 12, 31)))))
                .extracting(AgeingRow::disputed).containsExactly(eur(10_000));
    }

    @Test
    void listsNothingWhereTheAddressIsDamaged() {
        for (var damaged : List.of("customer=x", "dueFrom=soon", "customer=1-2")) {
            UI.getCurrent().navigate("ageing/invoices", QueryParameters.fromString("day=2026-12-28&currency=EUR&" + damaged));

            assertThat(find(Grid.class).all()).isEmpty();
        }
    }

    private List<String> paths() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(text -> text.getText().replace('\u00a0', ' ')).toList();
    }

    @SuppressWarnings("unchecked")
    private List<AgeingItem> items() {
        var grid = (Grid<AgeingItem>) find(Grid.class).single();
        return IntStream.range(0, test(grid).size()).mapToObj(row -> test(grid).getRow(row)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> customers() {
        var grid = (Grid<AgeingRow>) find(Grid.class).single();
        return IntStream.range(0, test(grid).size()).mapToObj(row -> test(grid).getRow(row).name()).toList();
    }
}
