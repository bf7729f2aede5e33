package com.duebook.credit.statement;

import static com.duebook.credit.statement.StatementFacts.STATEMENT_AGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditStatementsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Autowired CreditStatements statements;
    @Autowired Facts facts;
    @Autowired StatementFacts source;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void tellFactsOfTheLatestYear() {
        record(null, Sheets.of(END.minusYears(1), 800_00));
        record(null, Sheets.of(END, 1_000_00));

        assertThat(fact(RatioKind.CURRENT_RATIO, TODAY)).hasValue(200);
        assertThat(fact(RatioKind.EQUITY_GROWTH, TODAY)).hasValue(25);
        assertThat(of(TODAY).number(STATEMENT_AGE)).hasValue(325);
    }

    @Test
    void knowNoRatioToNothing() {
        record(null, Sheets.with(Sheets.of(END, 1_000_00), SheetLine.CURRENT_LIABILITIES, 0));

        assertThat(fact(RatioKind.CURRENT_RATIO, TODAY)).isEmpty();
        assertThat(fact(RatioKind.DEBT_RATIO, TODAY)).hasValue(50);
    }

    @Test
    void stayKnownAsTheyWereThen() {
        record(null, Sheets.of(END, 1_000_00));
        clock.advance(Duration.ofDays(5));
        record(all().getFirst().id(), Sheets.with(Sheets.with(Sheets.of(END, 1_000_00), SheetLine.EQUITY, 250_00),
                SheetLine.TOTAL_LIABILITIES, 750_00));

        assertThat(fact(RatioKind.EQUITY_RATIO, TODAY.plusDays(4))).hasValue(50);
        assertThat(fact(RatioKind.EQUITY_RATIO, TODAY.plusDays(5))).hasValue(25);
        assertThat(of(TODAY.minusDays(1)).knows(STATEMENT_AGE)).isFalse();
        clock.advance(Duration.ofDays(1));
        workspaces.in(acme, () -> withdrawn(all().getFirst().id()));
        assertThat(of(TODAY.plusDays(5)).knows(STATEMENT_AGE)).isTrue();
        assertThat(of(TODAY.plusDays(6)).knows(STATEMENT_AGE)).isFalse();
    }

    @Test
    void areOneForEachYearAndNeverOverwrittenInSilence() {
        record(null, Sheets.of(END, 1_000_00));
        var seen = all().getFirst().id();

        refused("credit.statement.refusal.there", () -> record(null, Sheets.of(END, 2_000_00)));
        record(seen, Sheets.of(END, 3_000_00));
        refused("credit.statement.refusal.meanwhile", () -> record(seen, Sheets.of(END, 4_000_00)));
        refused("credit.statement.refusal.sum.over", () -> record(null, Sheets.with(Sheets.of(END, 10), SheetLine.TOTAL_ASSETS, 11)));
        assertThat(all()).singleElement().satisfies(it -> assertThat(it.sheet()).isEqualTo(Sheets.of(END, 3_000_00)));
    }

    @Test
    void areTakenOverAllOrNone() {
        record(null, Sheets.of(END, 1_000_00));
        var former = Sheets.of(END.minusYears(1), 800_00);

        refused("credit.statement.refusal.twice", () -> take(former, former));
        refused("credit.statement.refusal.part.CASH", () -> take(former, Sheets.with(Sheets.of(END, 10), SheetLine.CASH, 9)));
        assertThat(all()).hasSize(1);
        assertThat(take(former, Sheets.of(END, 1_000_00))).isEqualTo(1);
        assertThat(take(former, Sheets.of(END, 2_000_00))).isEqualTo(1);
        assertThat(all()).extracting(StatementView::sheet).containsExactly(Sheets.of(END, 2_000_00), former);
    }

    @Test
    void areEnteredByThoseWhoDecideOnCredit() {
        var sales = workspaces.member(acme, Role.SALES);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> recorded(null, Sheets.of(END, 10))));
        record(null, Sheets.of(END, 10));
        assertThat(workspaces.as(acme, sales, () -> statements.of(customer))).hasSize(1);
    }

    @Test
    void areNobodyElses() {
        record(null, Sheets.of(END, 10));
        var id = all().getFirst().id();

        assertThat(workspaces.in(bolt, () -> statements.of(customer))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> withdrawn(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> recorded(null, Sheets.of(END, 10))));
    }

    private void record(@Nullable UUID replaced, BalanceSheet sheet) {
        workspaces.in(acme, () -> recorded(replaced, sheet));
    }

    private boolean recorded(@Nullable UUID replaced, BalanceSheet sheet) {
        statements.record(customer, replaced, sheet, "Audited accounts", null);
        return true;
    }

    private boolean withdrawn(UUID id) {
        statements.withdraw(id);
        return true;
    }

    private int take(BalanceSheet... sheets) {
        return workspaces.in(acme, () -> statements.takeOver(customer, List.of(sheets), "sheets.csv"));
    }

    private List<StatementView> all() {
        return workspaces.in(acme, () -> statements.of(customer));
    }

    private OptionalLong fact(RatioKind kind, LocalDate day) {
        return of(day).number(kind.fact());
    }

    private CustomerFacts of(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(FactQuery.on(day, source.keys()).of(List.of(customer)))).stream().findFirst()
                .orElseGet(() -> new CustomerFacts(customer, day, List.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
