package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.LinkTokens;
import com.duebook.credit.ask.AskedField;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.DataRequests;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.score.AssessAll;
import com.duebook.credit.score.due.DueFilter;
import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueReason;
import com.duebook.credit.score.due.DueRow;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.Sheets;
import com.duebook.customers.Customers;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueViewTest extends ScreenTest {

    @Autowired Books books;
    @Autowired AssessAll all;
    @Autowired DueList list;
    @Autowired CreditStatements statements;
    @Autowired Customers customers;
    @Autowired DataRequests requests;
    @Autowired DataAnswers answers;
    @Autowired LinkTokens tokens;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void oneAssessed() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(300_00));
        night();
    }

    @Test
    void listsWhatLacksInputsAndWhat() {
        open("missing");

        assertThat(grid().getGenericDataView().getItems()).singleElement()
                .satisfies(row -> assertThat(row.missing()).contains("PROMPTNESS_INDEX").doesNotContain("LIMIT_USED"));
    }

    @Test
    void listsWhatRunsOutInTwoWeeksAndWhatHas() {
        open("runs-out");
        assertThat(grid().getGenericDataView().getItems()).isEmpty();

        clock.advance(Duration.ofDays(170));
        open("runs-out");
        assertThat(grid().getGenericDataView().getItems()).hasSize(1);

        clock.advance(Duration.ofDays(30));
        open("stale");
        assertThat(grid().getGenericDataView().getItems()).hasSize(1);
    }

    @Test
    void assessesTheChosenOnes() {
        clock.advance(Duration.ofDays(200));
        open("stale");

        grid().select(grid().getGenericDataView().getItems().findFirst().orElseThrow());
        test(find(com.vaadin.flow.component.button.Button.class).withText("Assess now").single()).click();

        assertThat(workspaces.in(acme, () -> list.page(new DueFilter("", DueReason.STALE, null, null), 0, 10))).isEmpty();
    }

    @Test
    void listsWhoNeverWasAssessedAndWhoseFileIsStaleAndWhoHasAnswered() {
        var late = books.customer(acme, "Quarry Ltd");
        open("never");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.customer()).isEqualTo(late);
            assertThat(row.assessed()).isNull();
        });
        open("");
        assertThat(rows()).isEmpty();

        sheet(late, 2023);
        sheet(customer, 2023);
        sheet(customer, 2025);
        open("");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.customer()).isEqualTo(late);
            assertThat(row.stale()).containsExactly(FileInput.STATEMENT);
        });
        assertThat(workspaces.in(bolt, () -> list.page(new DueFilter("", DueReason.INPUTS, null, null), 0, 10))).isEmpty();

        answered(late);
        open("answered");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.customer()).isEqualTo(late));
    }

    @Test
    void narrowsToThoseThatSomebodyLooksAfter() {
        var ada = workspaces.member(acme, Role.SALES);
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(), view.details().withOwner(ada.id()));
            return true;
        });
        books.customer(acme, "Quarry Ltd");
        clock.advance(Duration.ofDays(1));
        night();

        assertThat(owned(Optional.of(Objects.requireNonNull(ada.id())))).extracting(DueRow::name).containsExactly("Harbor Ltd");
        assertThat(owned(Optional.empty())).extracting(DueRow::name).containsExactly("Quarry Ltd");
        assertThat(owned(null)).hasSize(2);
    }

    @Test
    void exportsEachRowOnce() {
        books.customer(acme, "Quarry Ltd");
        books.customer(acme, "Rapid Ltd");
        for (var reason : List.of(DueReason.NEVER, DueReason.MISSING)) {
            var filter = new DueFilter("", reason, null, null);
            var all = workspaces.in(acme, () -> list.page(filter, 0, 10));
            var seen = new ArrayList<DueRow>();
            for (var part = after(filter, null); !part.isEmpty(); part = after(filter, part.getLast())) {
                seen.addAll(part);
            }
            assertThat(seen).isEqualTo(all).isNotEmpty();
        }
    }

    private List<DueRow> after(DueFilter filter, @Nullable DueRow last) {
        return workspaces.in(acme, () -> list.after(filter, last, 1));
    }

    private List<DueRow> owned(@Nullable Optional<UUID> owner) {
        return workspaces.in(acme, () -> list.page(new DueFilter("", DueReason.MISSING, null, owner), 0, 10));
    }

    private void answered(UUID someone) {
        var request = Ids.next();
        var link = workspaces.in(acme, () -> {
            var view = customers.view(someone);
            customers.update(someone, view.version(), view.details().withEmail("books@quarry.example"));
            requests.ask(request, someone, "");
            return tokens.issue(request);
        });
        var open = answers.open(link.getPath().substring("/pay/".length())).orElseThrow();
        assertThat(answers.answer(open, Map.of(AskedField.CITY, "Bremen"), List.of())).isTrue();
    }

    private void sheet(UUID someone, int year) {
        workspaces.in(acme, () -> {
            statements.record(someone, null, Sheets.of(LocalDate.of(year, 12, 31), 1_000_00), "Accounts", null);
            return true;
        });
    }

    private List<DueRow> rows() {
        return grid().getGenericDataView().getItems().toList();
    }

    @Test
    void narrowsByClassAndName() {
        assertThat(page("harb", "")).as("too little is known").isEqualTo(1);
        assertThat(page("harb", "Ordinary")).isZero();
        assertThat(page("other", null)).isZero();
        assertThat(workspaces.in(bolt, () -> list.page(new DueFilter("", DueReason.MISSING, null, null), 0, 10))).isEmpty();
    }

    private int page(String text, @Nullable String name) {
        return workspaces.in(acme, () -> list.page(new DueFilter(text, DueReason.MISSING, name, null), 0, 10)).size();
    }

    private void night() {
        workspaces.in(acme, () -> all.on(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private void open(String reason) {
        UI.getCurrent().navigate("assessments", reason.isEmpty() ? QueryParameters.empty() : QueryParameters.of("state", reason));
    }

    @SuppressWarnings("unchecked")
    private Grid<DueRow> grid() {
        return find(Grid.class).single();
    }
}
