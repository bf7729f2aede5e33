package com.duebook.credit.ui.cover;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.cover.CoverList;
import com.duebook.credit.cover.CoverRow;
import com.duebook.credit.cover.CoverState;
import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Query;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What covers all customers, in one list. */
class CoversOfAllTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired CreditCovers covers;
    @Autowired CoverColumns columns;
    @Autowired CoverList list;
    @Autowired WatchedStatements watched;
    @Autowired ExchangeRates rates;

    @Test
    void saysWhatBelongsIntoAnEmptyList() {
        open("view=covers");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively()).contains("No guarantees and no insured limits yet");
    }

    @Test
    void listsWhatLapsesFirstAndNothingOfAnotherWorkspace() {
        three();
        record(bolt, books.customer(bolt, "Stranger"), Covers.guarantee(eur(1_00), DAY));
        open("view=covers");

        assertThat(names()).containsExactly("Soon Ltd", "Later Ltd", "Endless Ltd");
        assertThat(rows()).extracting(row -> row.on(DAY)).containsExactly(CoverState.SOON, CoverState.LATER, CoverState.HOLDS);
        assertThat(find(Nav.class).all()).anySatisfy(nav -> assertThat(nav.getElement().getTextRecursively())
                .contains("Limits and holds", "Guarantees and insurance"));
    }

    /** Unlike currencies are not compared: their amounts stand apart. */
    @Test
    void sortsByAmountWithinACurrencyAndNarrows() {
        three();
        var yen = Currency.getInstance("JPY");
        workspaces.in(acme, () -> {
            rates.set(yen, DAY, new BigDecimal("0.006"), "ECB");
            return true;
        });
        record(acme, books.customer(acme, "Yen Ltd"), Covers.guarantee(Money.of(1, yen), DAY));
        open("view=covers&sort=amount&order=desc");
        assertThat(names()).containsExactly("Yen Ltd", "Endless Ltd", "Later Ltd", "Soon Ltd");
        open("view=covers&state=soon");
        assertThat(names()).containsExactly("Soon Ltd");
        open("view=covers&q=credit insurance");
        assertThat(names()).containsExactly("Later Ltd");
    }

    /** A hundred thousand customers are no reason to read more than a page. */
    @Test
    void takesAsManyStatementsForManyAsForOne() {
        three();
        var filter = CoverColumns.filter(new Query(Map.of("view", "covers", "sort", "name", "q", "ltd")));
        var later = CoverColumns.filter(new Query(Map.of("view", "covers", "sort", "name", "q", "later")));
        var one = watched.of(() -> assertThat(workspaces.in(acme, () -> list.page(later, 0, 50))).hasSize(1));

        assertThat(watched.of(() -> assertThat(workspaces.in(acme, () -> list.page(filter, 0, 50))).extracting(CoverRow::name)
                .containsExactly("Endless Ltd", "Later Ltd", "Soon Ltd"))).hasSameSizeAs(one);
        assertThat(one).filteredOn(sql -> sql.contains("credit_cover")).allMatch(sql -> sql.contains("limit ?") || sql.contains(" in ("));
        assertThat(watched.of(() -> workspaces.in(acme, () -> list.counts(filter)))).hasSize(1);
    }

    @Test
    void saysByWhenTheInsurerHasToBeTold() {
        var late = books.customer(acme, "Late Ltd");
        record(acme, late, Covers.insured(eur(500_00), DAY, null));
        books.issued(acme, late, eur(100_00));
        clock.advance(Duration.ofDays(31));
        open("view=covers");
        assertThat(rows()).singleElement()
                .satisfies(row -> assertThat(Objects.requireNonNull(row.tellBy()).last()).isEqualTo(DAY.plusDays(90)));

        UI.getCurrent().navigate("customers/" + late, QueryParameters.of("tab", "credit"));
        assertThat(find(Paragraph.class).all()).anySatisfy(line -> assertThat(line.getElement().getTextRecursively())
                .contains("Credit Insurance plc has to be told by Feb 19, 2027 of an invoice that was due on Dec 21, 2026."));
    }

    @Test
    void exportsWhatIsShown() {
        three();
        var all = workspaces.in(acme, () -> columns.rows(new Query(Map.of("view", "covers", "state", "later"))).after(null, 100));

        assertThat(all).extracting(CoverRow::name).containsExactly("Later Ltd");
        assertThat(columns.columns(Locale.ENGLISH)).extracting(column -> column.header()).contains("Raises by", "Longest terms, in days");
        assertThat(columns.columns(Locale.SIMPLIFIED_CHINESE)).extracting(column -> column.header()).contains("提高额度");
    }

    @Test
    void leavesTheListOfHoldsAsItWas() {
        three();
        open("");

        assertThat(find(EmptyState.class).all()).isNotEmpty();
    }

    private void three() {
        record(acme, books.customer(acme, "Endless Ltd"), Covers.guarantee(eur(900_00), DAY));
        record(acme, books.customer(acme, "Soon Ltd"), Covers.guarantee(eur(100_00), DAY, DAY.plusDays(30)));
        record(acme, books.customer(acme, "Later Ltd"), Covers.insured(eur(500_00), DAY.plusDays(1), DAY.plusDays(31)));
    }

    private void record(UUID workspace, UUID customer, NewCover cover) {
        workspaces.in(workspace, () -> covers.record(Ids.next(), customer, cover));
    }

    private void open(String query) {
        UI.getCurrent().navigate("credit", QueryParameters.fromString(query));
    }

    private List<String> names() {
        return rows().stream().map(CoverRow::name).toList();
    }

    @SuppressWarnings("unchecked")
    private List<CoverRow> rows() {
        var grid = (Grid<CoverRow>) find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }
}
