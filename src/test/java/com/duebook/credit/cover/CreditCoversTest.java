package com.duebook.credit.cover;

import static com.duebook.credit.cover.Covers.guarantee;
import static com.duebook.credit.cover.Covers.insured;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.dualcontrol.Wish;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditCoversTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Currency USD = Currency.getInstance("USD");

    @Autowired CreditCovers covers;
    @Autowired CreditLimits limits;
    @Autowired CreditStandings standings;
    @Autowired ExchangeRates rates;
    @Autowired Approvals approvals;
    @Autowired ApprovalList requests;
    @Autowired RuleBook rules;
    @Autowired CustomerGroups groups;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void raiseTheLimitWhileTheyLastAndLowerNothingThatIsOwed() {
        own(1_000_00);
        books.issued(acme, customer, eur(500_00));
        record(guarantee(eur(400_00), TODAY, TODAY.plusDays(5)));
        record(insured(eur(200_00), TODAY.plusDays(3), null));

        assertThat(total(TODAY)).contains(eur(1_400_00));
        assertThat(total(TODAY.plusDays(5))).contains(eur(1_580_00));
        assertThat(total(TODAY.plusDays(6))).contains(eur(1_180_00));
        assertThat(standing().used()).isEqualTo(eur(500_00));
        assertThat(standing().credit()).contains(eur(1_400_00));
    }

    @Test
    void areNoLimitByThemselves() {
        record(guarantee(eur(400_00), TODAY));

        assertThat(total(TODAY)).isEmpty();
        assertThat(workspaces.in(acme, () -> standings.isLimited(customer))).isFalse();
    }

    @Test
    void areToldAsTheyWereKnownThen() {
        own(1_000_00);
        clock.advance(Duration.ofDays(5));
        record(guarantee(eur(400_00), TODAY));

        assertThat(total(TODAY)).contains(eur(1_400_00));
        assertThat(inForce(new AsOf(TODAY, true))).contains(eur(1_000_00));
    }

    @Test
    void endEarlyAndSaySo() {
        own(1_000_00);
        var id = record(guarantee(eur(400_00), TODAY.minusDays(9)));

        refused("credit.cover.refusal.end", () -> end(id, TODAY.minusDays(2)));
        end(id, TODAY);
        refused("credit.cover.refusal.replaced", () -> end(id, TODAY));

        assertThat(total(TODAY)).contains(eur(1_400_00));
        assertThat(total(TODAY.plusDays(1))).contains(eur(1_000_00));
        assertThat(all()).hasSize(2).filteredOn(CoverView::isCurrent).singleElement()
                .satisfies(cover -> assertThat(cover.terms().note()).isEqualTo("sold"));
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.cover.refusal.turned", () -> record(guarantee(eur(1), TODAY.plusDays(2), TODAY.plusDays(1))));
        refused("credit.cover.refusal.past", () -> record(guarantee(eur(1), TODAY.minusDays(2), TODAY.minusDays(1))));
        refused("credit.cover.refusal.amount", () -> record(guarantee(eur(0), TODAY)));
        refused("rates.refusal.missing", () -> record(guarantee(Money.of(5, USD), TODAY)));
        refused("credit.cover.refusal.reference", () -> record(of(CoverKind.INSURANCE, " ", 90, null)));
        refused("credit.cover.refusal.percent", () -> record(of(CoverKind.PLEDGE, "", 0, null)));
        refused("credit.cover.refusal.insurance", () -> record(of(CoverKind.PLEDGE, "", 50, 90)));
        assertThat(all()).isEmpty();

        workspaces.in(acme, () -> {
            rates.set(USD, TODAY, new BigDecimal("0.5"), "ECB");
            return true;
        });
        own(1_000_00);
        record(guarantee(Money.of(400_00, USD), TODAY));
        assertThat(total(TODAY)).contains(eur(1_200_00));
    }

    /** Another bank, or another deed of the same, is another guarantee. */
    @Test
    void refuseTheSameTwiceForOneDay() {
        record(guarantee(eur(10), TODAY, TODAY.plusDays(9)));

        refused("credit.cover.refusal.overlap", () -> record(guarantee(eur(20), TODAY.plusDays(9))));
        record(guarantee(eur(20), TODAY.plusDays(10)));
        record(of(CoverKind.BANK_GUARANTEE, "BG-2", 100, null));
        assertThat(all()).hasSize(3);
    }

    @Test
    void ofAGroupStandAtItsHeadOnly() {
        var group = new NewCover(LimitScope.GROUP, CoverKind.PARENT_GUARANTEE, "House AG", "", eur(0).currency(), 5L, 100, TODAY, null,
                null, null, false, "", null);
        var branch = books.customer(acme, "Branch");
        workspaces.in(acme, () -> {
            groups.place(branch, customer);
            return true;
        });

        refused("credit.limit.refusal.notHead", () -> workspaces.in(acme, () -> covers.record(Ids.next(), branch, group)));
        record(group);
    }

    /** Several kinds are no way around what somebody may decide alone. */
    @Test
    void areMeasuredTogetherWithTheLimitThatTheyRaise() {
        own(1_000_00);
        var credit = workspaces.member(acme, Role.CREDIT_MANAGER);
        var owner = workspaces.member(acme, Role.OWNER);
        bind(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, eur(1_300_00)));
        var wanted = guarantee(eur(400_00), TODAY);

        var asked = workspaces.as(acme, credit, () -> approvals.doOrAsk(new Wish(Ids.next(), "creditCover", customer, wanted, "big")));
        assertThat(asked.isAsked()).isTrue();
        var waiting = workspaces.as(acme, owner, () -> requests.waiting()).getFirst();
        assertThat(waiting.lines().in(Locale.ENGLISH)).contains("Bank guarantee · Harbour Bank · BG-1");
        assertThat(workspaces.as(acme, owner, () -> approvals.approve(waiting.id()))).isEqualTo(RequestState.APPROVED);

        assertThat(total(TODAY)).contains(eur(1_400_00));
    }

    @Test
    void areDecidedByThoseWhoMay() {
        var service = workspaces.member(acme, Role.SERVICE);
        var sales = workspaces.member(acme, Role.SALES);

        assertThatExceptionOfType(Denied.class).isThrownBy(
                () -> workspaces.as(acme, service, () -> covers.record(Ids.next(), customer, guarantee(eur(1), TODAY))));
        refused("dualcontrol.needed", () -> workspaces.as(acme, sales, () -> covers.record(Ids.next(), customer,
                guarantee(eur(1), TODAY))));
        var id = record(guarantee(eur(1), TODAY));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> ended(id, TODAY)));
        assertThat(workspaces.as(acme, sales, () -> covers.of(customer))).hasSize(1);
    }

    @Test
    void areNobodyElses() {
        var id = record(guarantee(eur(1), TODAY));

        assertThat(workspaces.in(bolt, () -> covers.of(customer))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> ended(id, TODAY)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(
                () -> workspaces.in(bolt, () -> covers.record(Ids.next(), customer, guarantee(eur(1), TODAY))));
    }

    private static NewCover of(CoverKind kind, String reference, int percent, @Nullable Integer longestTerms) {
        return new NewCover(LimitScope.CUSTOMER, kind, "Harbour Bank", reference, eur(0).currency(), 10L, percent, TODAY, null,
                longestTerms, null, false, "", null);
    }

    private void own(long minor) {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(eur(minor), TODAY.minusDays(9), "agreed")));
    }

    private UUID record(NewCover wanted) {
        return workspaces.in(acme, () -> covers.record(Ids.next(), customer, wanted));
    }

    private List<CoverView> all() {
        return workspaces.in(acme, () -> covers.of(customer));
    }

    private void end(UUID cover, LocalDate last) {
        workspaces.in(acme, () -> ended(cover, last));
    }

    private boolean ended(UUID cover, LocalDate last) {
        covers.end(cover, last, "sold");
        return true;
    }

    private Optional<Money> total(LocalDate day) {
        return inForce(AsOf.now(day));
    }

    private Optional<Money> inForce(AsOf asOf) {
        Optional<LimitInForce> limit = workspaces.in(acme, () -> limits.inForce(customer, LimitScope.CUSTOMER, asOf));
        return limit.map(found -> found.total(workspaces.in(acme, () -> rates.on(TODAY.plusDays(30)))));
    }

    private CreditStanding standing() {
        return workspaces.in(acme, () -> standings.of(customer)).getFirst();
    }

    private void bind(Rule rule) {
        workspaces.in(acme, () -> {
            rules.replace(ApprovalRules.NONE, new ApprovalRules(List.of(rule)));
            return true;
        });
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
