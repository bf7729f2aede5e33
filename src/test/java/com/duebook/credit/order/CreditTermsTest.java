package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static com.duebook.credit.policy.OverLimit.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.credit.hold.list.HoldFilter;
import com.duebook.credit.hold.list.HoldList;
import com.duebook.credit.hold.list.HoldRow;
import com.duebook.credit.hold.list.HoldSort;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitByPolicy;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.Tolerance;
import com.duebook.customers.Tags;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Wish;
import com.duebook.facts.Facts;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.text.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the policy gives a class: a limit, the longest terms, and what has to be paid in advance. */
@IntegrationTest
class CreditTermsTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired CreditPolicies policies;
    @Autowired CreditStandings standings;
    @Autowired CreditCovers covers;
    @Autowired Segments segments;
    @Autowired Holds holds;
    @Autowired HoldList list;
    @Autowired Facts facts;
    @Autowired Books books;
    @Autowired Orders orders;
    @Autowired OrderList orderList;
    @Autowired Receivables receivables;
    @Autowired Approvals approvals;
    @Autowired ApprovalList requests;
    @Autowired JournalPages journal;
    @Autowired Payments payments;
    @Autowired WorkQueue queue;
    @Autowired WatchedStatements watched;
    @Autowired Texts texts;

    private UUID weak;
    private UUID other;

    @BeforeEach
    void twoCustomers() {
        weak = books.customer(acme, "Weak Ltd");
        other = books.customer(acme, "Other Ltd");
    }

    @Test
    void releasesNothingToAClassWithoutCreditThoughNobodyHasALimitOfItsOwn() {
        credit.policy(acme, BLOCK, BLOCK);
        limit(eur(0));
        assertThat(credit.ask(acme, weak, eur(1)).state()).isEqualTo(OrderState.REFUSED);
        assertThat(credit.ask(acme, other, eur(1_000_000)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(refused(() -> books.issued(acme, weak, eur(1))).key()).isEqualTo("credit.issue.refused.limit");
        assertThat(books.issued(acme, other, eur(1))).isNotNull();
    }

    @Test
    void limitsEachOfTheClassByItselfAndSaysByWhichPolicy() {
        credit.policy(acme, BLOCK, BLOCK);
        limit(eur(1_000));
        assertThat(credit.ask(acme, weak, eur(1_000)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(credit.ask(acme, weak, eur(1)).state()).isEqualTo(OrderState.REFUSED);
        credit.inClass(acme, other, "High risk");
        assertThat(credit.ask(acme, other, eur(1_000)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(workspaces.in(acme, () -> standings.of(weak))).singleElement()
                .satisfies(it -> assertThat(it.limit().byPolicy()).isEqualTo(new LimitByPolicy(eur(1_000), "High risk")));
        assertThat(workspaces.in(acme, () -> standings.of(List.of(weak, other)))).hasSize(2);
        queue.drain();
        assertThat(rows()).as("watched by now").extracting(HoldRow::name).containsExactlyInAnyOrder("Weak Ltd", "Other Ltd");
        assertThat(rows()).allSatisfy(row -> assertThat(row.usedPercent()).isEqualTo(100));
        assertThat(workspaces.in(bolt, () -> standings.of(List.of(weak)))).isEmpty();
    }

    @Test
    void givesWayToALimitOfTheCustomersOwnAndIsRaisedByCovers() {
        limit(eur(0));
        assertThat(most(weak)).isEqualTo(eur(0));
        workspaces.in(acme,
                () -> covers.record(Ids.next(), weak, new NewCover(LimitScope.CUSTOMER, CoverKind.PARENT_GUARANTEE, "House", "G-1",
                        Books.EUR, 500, 100, TODAY, null, null, null, false, "", null)));
        assertThat(most(weak)).isEqualTo(eur(500));
        credit.limit(acme, weak, eur(70));
        assertThat(most(weak)).isEqualTo(eur(570));
        assertThat(workspaces.in(acme, () -> standings.isLimited(other))).isFalse();
    }

    @Test
    void holdsAndIsAFact() {
        books.issued(acme, weak, eur(300));
        limit(eur(200));
        assertThat(workspaces.in(acme, () -> holds.of(weak)).state()).isEqualTo(HoldState.HOLD);
        assertThat(workspaces.in(acme, () -> holds.of(weak)).quote().amounts()).containsExactly(eur(100));
        var read = workspaces.in(acme, () -> facts.read(List.of(LimitFacts.LIMIT_USED, LimitFacts.CREDIT_LIMIT), List.of(weak), TODAY));
        assertThat(read).singleElement().satisfies(known -> {
            assertThat(known.number(LimitFacts.LIMIT_USED)).hasValue(150);
            assertThat(known.amounts(LimitFacts.CREDIT_LIMIT)).containsExactly(eur(200));
        });
    }

    @Test
    void isReadForManyInAsManyStatementsAsForFew() {
        limit(eur(200));
        var few = watched.of(() -> workspaces.in(acme, () -> standings.of(List.of(weak))));
        var many = Stream.concat(Stream.of(weak), IntStream.range(0, 8).mapToObj(at -> books.customer(acme, "Weak " + at))).toList();
        many.forEach(customer -> credit.inClass(acme, customer, "High risk"));
        assertThat(watched.of(() -> workspaces.in(acme, () -> standings.of(many)))).hasSameSizeAs(few);
        assertThat(workspaces.in(acme, () -> standings.of(many))).hasSize(9);
    }

    /** A policy for a class that gives no limit is no reason to ask for anybody's class. */
    @Test
    void looksNobodysClassUpWhereNoClassGetsALimit() {
        credit.classTerms(acme, weak, new CreditTerms(null, null, 50));
        var read = watched.of(() -> workspaces.in(acme, () -> standings.of(List.of(weak))));
        assertThat(read).isNotEmpty().noneMatch(statement -> statement.contains("credit_assessment"));
        limit(eur(200));
        assertThat(watched.of(() -> workspaces.in(acme, () -> standings.of(List.of(weak)))))
                .filteredOn(statement -> statement.contains("credit_assessment")).hasSize(1);
    }

    /** By the name of the segment, and in any currency. */
    @Test
    void isGivenBySegmentsToo() {
        workspaces.in(acme, () -> {
            var none = segments.create(new SegmentDetails("Untagged", Group.all(Comparison.of(Tags.TAG, Operator.IS_NOT, "known"))));
            var usual = policies.current();
            policies.replace(usual, usual.segments(Map.of(none, new ClassPolicy(BLOCK, BLOCK, Tolerance.NONE, null,
                    new CreditTerms(Money.of(100, Currency.getInstance("EUR")), null, null)))));
            return true;
        });
        assertThat(workspaces.in(acme, () -> standings.of(other))).singleElement()
                .satisfies(it -> assertThat(it.limit().byPolicy()).isEqualTo(new LimitByPolicy(eur(100), "Untagged")));
        assertThat(credit.ask(acme, other, eur(101)).state()).isEqualTo(OrderState.REFUSED);
    }

    /** Terms of 30 days are one more than the class gets. */
    @Test
    void asksSomebodyBeforeLongerTermsThanTheClassGets() {
        credit.classTerms(acme, weak, new CreditTerms(null, 29, null));
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(weak, eur(100))));
        var refusal = refused(() -> workspaces.as(acme, sales, () -> receivables.issue(draft)));
        assertThat(texts.get(refusal.key(), Locale.UK, refusal.arguments()))
                .isEqualTo("The credit policy for High risk allows at most 29 days"
                        + " to pay; this invoice gives 30 days. Somebody who decides on credit can confirm it.");
        assertThat(texts.get(refusal.key(), Locale.SIMPLIFIED_CHINESE, refusal.arguments())).contains("High risk", "29", "30");
        workspaces.as(acme, sales, () -> approvals.doOrAsk(new Wish(Ids.next(), "issueOverLimit", draft, "season", "they insist")));
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.UK)).singleElement().asString().contains("High risk", "29");
        assertThat(workspaces.as(acme, manager, () -> approvals.approve(request.id()))).isEqualTo(RequestState.APPROVED);
        var told = new JournalFilter(null, null, AuditEvent.CREDIT_TERMS_PASSED, null, null);
        assertThat(workspaces.in(acme, () -> journal.page(told, 0, 50))).hasSize(1);
        assertThat(books.issued(acme, other, eur(100))).isNotNull();
        credit.classTerms(acme, weak, new CreditTerms(null, 30, null));
        assertThat(books.issued(acme, weak, eur(100))).isNotNull();
    }

    @Test
    void releasesAnOrderOnceItsPartIsPaidInAdvanceAndNotACentBefore() {
        credit.classTerms(acme, weak, new CreditTerms(null, null, 50));
        var order = credit.ask(acme, weak, eur(999));
        assertThat(order.state()).isEqualTo(OrderState.WAITING);
        assertThat(prepayment(order)).isEqualTo(new Prepayment(50, eur(500), eur(500)));
        paid(weak, eur(499));
        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        paid(weak, eur(1));
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(prepayment(order)).isEqualTo(new Prepayment(50, eur(500), eur(0)));
        assertThat(credit.ask(acme, other, eur(999)).state()).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void countsMoneyForOneOrderOnlyAndInItsCurrency() {
        credit.classTerms(acme, weak, new CreditTerms(null, null, 50));
        paid(weak, eur(600));
        paid(weak, Money.of(600, Currency.getInstance("USD")));
        assertThat(credit.ask(acme, weak, eur(1_000)).state()).isEqualTo(OrderState.RELEASED);
        var second = credit.ask(acme, weak, eur(202));
        assertThat(prepayment(second)).isEqualTo(new Prepayment(50, eur(101), eur(1)));
        assertThat(credit.ask(acme, weak, eur(200)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(workspaces.in(acme, () -> orderList.counts(OrderFilter.of(weak))))
                .isEqualTo(Map.of(OrderState.RELEASED, 2, OrderState.WAITING, 1));
    }

    @Test
    void leavesItToThoseWhoDecideNevertheless() {
        credit.classTerms(acme, weak, new CreditTerms(null, null, 100));
        var sales = workspaces.member(acme, Role.SALES);
        var order = workspaces.as(acme, sales, () -> orders.ask(Ids.next(), CreditBooks.order(weak, eur(100))));
        workspaces.as(acme, workspaces.member(acme, Role.CREDIT_MANAGER), () -> orders.release(order.id(), "season"));
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
    }

    /** What is paid in advance in full takes no credit; the half of it does. */
    @Test
    void asksNoLimitAboutWhatIsPaidInFull() {
        credit.policy(acme, BLOCK, BLOCK);
        books.issued(acme, weak, eur(50));
        credit.classTerms(acme, weak, new CreditTerms(eur(0), null, 100));
        assertThat(credit.ask(acme, weak, eur(100)).state()).isEqualTo(OrderState.REFUSED);
        paid(weak, eur(100));
        assertThat(workspaces.in(acme, () -> orderList.counts(OrderFilter.of(weak)))).isEqualTo(Map.of(OrderState.RELEASED, 1));
    }

    @Test
    void asksForPrepaymentWhileItIsHeldUnlessOrdersAreRefused() {
        books.issued(acme, weak, List.of(new Instalment(TODAY.minusDays(11), eur(500))));
        credit.holds(acme, new HoldPolicy(90, 10, Set.of(HeldDeed.PREPAY)));
        var order = credit.ask(acme, weak, eur(100));
        assertThat(order.state()).isEqualTo(OrderState.WAITING);
        assertThat(prepayment(order)).isEqualTo(new Prepayment(100, eur(100), eur(100)));
        assertThat(books.issued(acme, weak, eur(1))).as("only orders").isNotNull();
        paid(weak, eur(100));
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(credit.ask(acme, other, eur(100)).state()).isEqualTo(OrderState.RELEASED);
        credit.holds(acme, new HoldPolicy(90, 10, Set.of(HeldDeed.PREPAY, HeldDeed.ORDER)));
        paid(weak, eur(100));
        assertThat(credit.ask(acme, weak, eur(100)).state()).isEqualTo(OrderState.REFUSED);
    }

    private void limit(Money amount) {
        credit.classTerms(acme, weak, new CreditTerms(amount, null, null));
    }

    private Money most(UUID customer) {
        return workspaces.in(acme, () -> standings.of(customer)).getFirst().credit().orElseThrow();
    }

    private List<HoldRow> rows() {
        return workspaces.in(acme, () -> list.page(new HoldFilter("", null, HoldSort.NAME, false), 0, 50));
    }

    private OrderState state(OrderView order) {
        return workspaces.in(acme, () -> orderList.view(order.id())).state();
    }

    private @Nullable Prepayment prepayment(OrderView order) {
        return workspaces.in(acme, () -> orderList.steps(order.id())).getLast().prepayment();
    }

    private void paid(UUID customer, Money amount) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, amount, TODAY, null),
                List.of()));
        queue.drain();
    }

    private static Refusal refused(ThrowingCallable deed) {
        var refusal = catchThrowableOfType(Refusal.class, deed);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
