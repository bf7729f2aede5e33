package com.duebook.ageing.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.AgeingRow;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgeingScreensTest extends ScreenTest {

    @Autowired Books books;

    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void invoicesOfTwoWorkspaces() {
        harbor = books.customer(acme, "Harbor Ltd");
        books.issued(acme, harbor, eur(10_000));
        clock.advance(Duration.ofDays(40));
        books.issued(acme, harbor, eur(5_000));
        books.issued(bolt, books.customer(bolt, "Somebody Else"), eur(999));
    }

    @Test
    void leadsFromEachTotalToTheInvoicesThatAddUpToIt() {
        UI.getCurrent().navigate("ageing");

        assertThat(customers()).containsExactly("Harbor Ltd");
        assertThat(find(Anchor.class).all()).extracting(link -> link.getText().replace('\u00a0', ' '))
                .contains("EUR 50.00", "EUR 100.00", "EUR 150.00");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("invoices?state=open&currency=EUR");
    }

    @Test
    void linksNothingOfAPastDayAsTheListKnowsTodayOnly() {
        UI.getCurrent().navigate("ageing", QueryParameters.fromString("day=" + clock.instant().toString().substring(0, 8) + "01"));

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(path -> path.contains("currency=EUR"));
    }

    @SuppressWarnings("unchecked")
    private List<String> customers() {
        var grid = (Grid<AgeingRow>) find(Grid.class).single();
        return IntStream.range(0, test(grid).size()).mapToObj(row -> test(grid).getRow(row).name()).toList();
    }
}
