package com.duebook.credit.ui.delinquent;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.delinquent.DelinquentRow;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.ui.score.ScoreWords;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.time.Today;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DelinquentScreensTest extends ScreenTest {

    @Autowired Books books;
    @Autowired DelinquentColumns columns;
    @Autowired ClassOverrides overrides;
    @Autowired Scorecards cards;
    @Autowired Today today;
    @Autowired Words words;

    UUID longest = UUID.randomUUID();

    @Test
    void saysThatNobodyIsLate() {
        UI.getCurrent().navigate("delinquents");

        assertThat(find(EmptyState.class).all()).isNotEmpty();
    }

    @Test
    void sortsAsTheAddressSaysAndAddsUp() {
        late();
        UI.getCurrent().navigate("delinquents");
        assertThat(rows()).extracting(DelinquentRow::name).containsExactly("Large", "Long");
        assertThat(find(Span.class).all()).extracting(it -> it.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("1,100.00"));

        UI.getCurrent().navigate("delinquents", QueryParameters.fromString("order=longest"));
        assertThat(rows()).extracting(DelinquentRow::name).containsExactly("Long", "Large");

        UI.getCurrent().navigate("delinquents", QueryParameters.fromString("late=30"));
        assertThat(rows()).extracting(DelinquentRow::name).containsExactly("Long");
    }

    @Test
    void anExportHasWhatTheListShows() {
        late();
        UI.getCurrent().navigate("delinquents", QueryParameters.fromString("late=30"));
        var query = new Query(Map.of("late", "30"));
        var exported = columns.rows(query).after(null, 100);

        assertThat(exported).isEqualTo(rows());
        assertThat(columns.columns(Locale.ENGLISH).stream().map(column -> String.valueOf(column.value().apply(exported.getFirst()))))
                .contains("Long", "35", "EUR", "Late", "Call", "100.00 EUR");
        assertThat(columns.rows(query).after(exported.getLast(), 100)).isEmpty();
    }

    @Test
    void marksAClassThatSomebodyHasSet() {
        late();
        workspaces.in(acme, () -> {
            var best = cards.current().card().classes().getFirst().name();
            overrides.set(longest, best, "known well", today.date().plusDays(30));
            return true;
        });
        UI.getCurrent().navigate("delinquents", QueryParameters.fromString("order=longest"));

        var best = workspaces.in(acme, () -> cards.current().card().classes().getFirst().name());
        assertThat(rows()).extracting(row -> DelinquentWords.creditClass(row, words)).containsExactly(best + ", by hand", "");
        assertThat(rows()).extracting(DelinquentRow::byHand).first().satisfies(byHand -> assertThat(ScoreWords.byHand(byHand, words))
                .startsWith("Set by ").endsWith("Reason: known well"));
    }

    private void late() {
        longest = books.customer(acme, "Long");
        books.issued(acme, longest, eur(100_00));
        clock.advance(Duration.ofDays(30));
        books.issued(acme, books.customer(acme, "Large"), eur(1_000_00));
        clock.advance(Duration.ofDays(35));
    }

    @SuppressWarnings("unchecked")
    private List<DelinquentRow> rows() {
        Grid<DelinquentRow> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size()).mapToObj(test(grid)::getRow).toList();
    }
}
