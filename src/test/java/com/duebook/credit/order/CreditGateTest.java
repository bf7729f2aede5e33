package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static com.duebook.credit.policy.OverLimit.APPROVE;
import static com.duebook.credit.policy.OverLimit.BLOCK;
import static com.duebook.credit.policy.OverLimit.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Wish;
import com.duebook.ledger.Ledger;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.gate.IssueAdvice;
import com.duebook.receivables.gate.IssueForecast;
import com.duebook.receivables.gate.IssueRequest;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is issued that there is no credit for, whoever issues it. */
@IntegrationTest
class CreditGateTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired Receivables receivables;
    @Autowired Orders orders;
    @Autowired OrderList list;
    @Autowired Approvals approvals;
    @Autowired ApprovalList requests;
    @Autowired Ledger ledger;
    @Autowired JournalPages journal;
    @Autowired Books books;
    @Autowired Texts texts;
    @Autowired CreditCovers covers;
    @Autowired IssueForecast forecast;
    @Autowired Today today;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void changesNothingWhereThereIsNoLimit() {
        credit.limit(acme, books.customer(acme, "Other"), eur(0));
        credit.policy(acme, BLOCK, BLOCK);

        assertThat(number(books.issued(acme, customer, eur(1_000_000)))).isEqualTo("INV-2026-00001");
    }

    @Test
    void refusesWhatIsBeyondTheLimitAndLeavesNoGap() {
        credit.limit(acme, customer, eur(10_000_00));
        var first = books.issued(acme, customer, eur(10_000_00));

        var refusal = refused(() -> books.issued(acme, customer, eur(2_345_67)));

        assertThat(refusal.key()).isEqualTo("credit.issue.refused");
        assertThat(texts.get(refusal.key(), Locale.UK, refusal.arguments()))
                .isEqualTo("Harbor Ltd has a credit limit of EUR\u00a010,000.00, of"
                        + " which EUR\u00a010,000.00 is used; EUR\u00a02,345.67 more is EUR\u00a02,345.67 too much. It can be issued once"
                        + " EUR\u00a02,345.67 is paid, the limit is raised, or an order for it is released.");
        assertThat(texts.get(refusal.key(), Locale.SIMPLIFIED_CHINESE, refusal.arguments())).contains("信用额度", "2,345.67");
        var payment = books.payment(acme, customer, eur(2_345_67), TODAY);
        workspaces.in(acme, () -> ledger.allocate(payment, first, null, eur(2_345_66), TODAY));
        refused(() -> books.issued(acme, customer, eur(2_345_67)));
        workspaces.in(acme, () -> ledger.allocate(payment, first, null, eur(1), TODAY));
        assertThat(number(books.issued(acme, customer, eur(2_345_67)))).isEqualTo("INV-2026-00002");
    }

    @Test
    void saysCashBeforeDeliveryInWords() {
        credit.limit(acme, customer, eur(0));

        var refusal = refused(() -> books.issued(acme, customer, eur(1)));

        assertThat(texts.get(refusal.key(), Locale.UK, refusal.arguments())).contains("buys against cash before delivery");
    }

    @Test
    void letsADraftPassThatCountsAlready() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, BLOCK, BLOCK, ExposureBucket.DRAFTS);
        var draft = draft(100);

        issue(draft);
        refused(() -> books.issued(acme, customer, eur(1)));
    }

    @Test
    void warnsWhereThePolicySaysSo() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, WARN, BLOCK);

        books.issued(acme, customer, eur(150));

        var told = new JournalFilter(null, null, AuditEvent.CREDIT_LIMIT_PASSED, null, null);
        assertThat(workspaces.in(acme, () -> journal.page(told, 0, 50))).singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.details())).contains("50"));
    }

    @Test
    void letsSomebodyElseConfirmWhereThePolicySaysSo() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, APPROVE, BLOCK);
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var draft = draft(150);

        assertThat(refused(() -> workspaces.as(acme, sales, () -> receivables.issue(draft))).key()).isEqualTo("credit.issue.approve.limit");
        assertThat(refused(() -> issue(draft)).key()).as("what runs by itself").isEqualTo("credit.issue.approve.limit");
        workspaces.as(acme, sales, () -> approvals.doOrAsk(new Wish(Ids.next(), "issueOverLimit", draft, "season", "they grow")));
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.ENGLISH)).singleElement().asString().contains("Harbor Ltd");
        assertThat(workspaces.as(acme, manager, () -> approvals.approve(request.id()))).isEqualTo(RequestState.APPROVED);
        assertThat(number(draft)).isEqualTo("INV-2026-00001");

        var owner = workspaces.member(acme, Role.OWNER);
        var another = draft(1);
        workspaces.as(acme, owner, () -> receivables.issue(another));
        assertThat(number(another)).isEqualTo("INV-2026-00002");
    }

    /** Terms of 30 days are one more than the insurer lets pass. */
    @Test
    void asksSomebodyBeforeLongerTermsCostAnInsurersCover() {
        insured(29);
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var draft = draft(100);

        var refusal = refused(() -> workspaces.as(acme, sales, () -> receivables.issue(draft)));
        assertThat(texts.get(refusal.key(), Locale.UK, refusal.arguments()))
                .isEqualTo("Credit Insurance plc covers EUR\u00a0900.00 under policy"
                        + " P-77 for terms of at most 29 days; with 30 days that cover is lost. Somebody who decides on credit can confirm it.");
        assertThat(texts.get(refusal.key(), Locale.SIMPLIFIED_CHINESE, refusal.arguments())).contains("P-77", "29", "30");
        assertThat(refused(() -> issue(draft)).key()).as("what runs by itself").isEqualTo("credit.cover.approve");
        assertThat(advice(sales, draft)).extracting(IssueAdvice::kind).containsExactly(IssueAdvice.Kind.ASK);
        assertThat(advice(manager, draft)).extracting(IssueAdvice::kind).containsExactly(IssueAdvice.Kind.TELL);

        workspaces.as(acme, sales, () -> approvals.doOrAsk(new Wish(Ids.next(), "issueOverLimit", draft, "season", "they insist")));
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.ENGLISH)).singleElement().asString().contains("P-77", "29");
        assertThat(workspaces.as(acme, manager, () -> approvals.approve(request.id()))).isEqualTo(RequestState.APPROVED);
        assertThat(number(draft)).isEqualTo("INV-2026-00001");
        var told = new JournalFilter(null, null, AuditEvent.CREDIT_COVER_LOST, null, null);
        assertThat(workspaces.in(acme, () -> journal.page(told, 0, 50))).hasSize(1);
    }

    @Test
    void lookOnlyAtCoversThatTheTermsAreTooLongFor() {
        insured(30);
        books.issued(acme, customer, eur(100));
        assertThat(advice(Actor.SYSTEM, draft(100))).isEmpty();

        var over = new NewCover(LimitScope.CUSTOMER, CoverKind.INSURANCE, "Gone plc", "P-1", Books.EUR, 100, 90, TODAY.minusDays(9),
                TODAY, 1, 60, true, "", null);
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, over));
        clock.advance(Duration.ofDays(1));
        books.issued(acme, customer, eur(100));
    }

    @Test
    void saysBeforehandWhatItWouldSay() {
        credit.limit(acme, customer, eur(100));
        var sales = workspaces.member(acme, Role.SALES);
        var draft = draft(150);

        credit.policy(acme, BLOCK, BLOCK);
        assertThat(advice(sales, draft)).singleElement().satisfies(advice -> {
            assertThat(advice.kind()).isEqualTo(IssueAdvice.Kind.REFUSE);
            assertThat(advice.text()).contains("EUR\u00a00.50 too much", "can be issued once");
        });
        credit.policy(acme, WARN, BLOCK);
        assertThat(advice(sales, draft)).singleElement().satisfies(advice -> {
            assertThat(advice.kind()).isEqualTo(IssueAdvice.Kind.TELL);
            assertThat(advice.text()).contains("Harbor Ltd", "EUR\u00a00.50 too much");
        });
        credit.policy(acme, APPROVE, BLOCK);
        assertThat(advice(sales, draft)).singleElement().extracting(IssueAdvice::command).isEqualTo("issueOverLimit");
    }

    @Test
    void isNoRequestWhereThePolicyBlocks() {
        credit.limit(acme, customer, eur(100));
        var sales = workspaces.member(acme, Role.SALES);
        var draft = draft(150);

        assertThat(refused(() -> workspaces.as(acme, sales,
                () -> approvals.doOrAsk(new Wish(Ids.next(), "issueOverLimit", draft, "season", "they grow")))).key())
                .isEqualTo("credit.issue.refused.limit");
    }

    @Test
    void keepsWhatAReleasedOrderPromised() {
        credit.limit(acme, customer, eur(100));
        var order = ask(150);
        workspaces.in(acme, () -> orders.release(order.id(), "season"));
        var draft = draft(150);
        bill(order, draft);

        issue(draft);

        assertThat(workspaces.in(acme, () -> list.view(order.id())).state()).isEqualTo(OrderState.USED_UP);
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS)).isZero();
        assertThat(credit.exposed(acme, customer, ExposureBucket.NOT_DUE)).isEqualTo(150);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> orders.reopen(order.id())));
    }

    @Test
    void usesAnOrderInParts() {
        var order = ask(100);
        var first = draft(60);
        bill(order, first);
        issue(first);
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS)).isEqualTo(40);

        credit.limit(acme, customer, eur(100));
        var second = draft(41);
        bill(order, second);
        refused(() -> issue(second));
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS)).isEqualTo(40);
        credit.limit(acme, customer, eur(101));
        issue(second);
        assertThat(credit.exposed(acme, customer, ExposureBucket.NOT_DUE)).isEqualTo(101);
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS)).isZero();
    }

    /** However it came to be: the number that the customer gave is enough. */
    @Test
    void usesTheReleasedOrderWhoseNumberTheInvoiceNames() {
        credit.limit(acme, customer, eur(100));
        var order = released(eur(150));
        assertThatExceptionOfType(Refusal.class).as("of another number").isThrownBy(() -> issue(named("another", 150)));

        issue(named(order.reference(), 150));
        assertThat(workspaces.in(acme, () -> list.steps(order.id())).getLast().invoiced()).isEqualTo(eur(150));
        assertThat(state(order)).isEqualTo(OrderState.USED_UP);
        assertThatExceptionOfType(Refusal.class).as("used up").isThrownBy(() -> issue(named(order.reference(), 1)));
    }

    @Test
    void tellsNobodyToPayWhatIsNotOwed() {
        credit.limit(acme, customer, eur(100));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> issue(draft(250)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("credit.issue.refused.limit"));
        issue(draft(100));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> issue(draft(50)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("credit.issue.refused"));
    }

    private OrderView released(Money amount) {
        var asked = credit.ask(acme, customer, amount);
        return workspaces.in(acme, () -> orders.release(asked.id(), ""));
    }

    private OrderState state(OrderView order) {
        return workspaces.in(acme, () -> list.view(order.id()).state());
    }

    private UUID named(String order, long minor) {
        return workspaces.in(acme, () -> {
            var usual = Books.details(customer, eur(minor));
            return receivables.draft(new InvoiceDetails(customer, usual.currency(), usual.termsDays(), usual.lines(), order, ""));
        });
    }

    private void insured(int longestTerms) {
        var terms = new NewCover(LimitScope.CUSTOMER, CoverKind.INSURANCE, "Credit Insurance plc", "P-77", Books.EUR, 1_000_00, 90,
                TODAY.minusDays(9), null, longestTerms, 60, true, "", null);
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, terms));
    }

    private List<IssueAdvice> advice(Actor reader, UUID draft) {
        return workspaces.as(acme, reader, () -> {
            var invoice = receivables.view(draft);
            var day = today.date();
            return forecast.of(new IssueRequest(draft, customer, day, day.plusDays(invoice.termsDays()), "", invoice.totals().total()),
                    Locale.UK);
        });
    }

    private OrderView ask(long minor) {
        return credit.ask(acme, customer, eur(minor));
    }

    private UUID draft(long minor) {
        return workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(minor))));
    }

    private void issue(UUID draft) {
        workspaces.as(acme, Actor.SYSTEM, () -> receivables.issue(draft));
    }

    private void bill(OrderView order, UUID draft) {
        workspaces.in(acme, () -> {
            orders.bill(order.id(), draft);
            return true;
        });
    }

    private String number(UUID invoice) {
        return String.valueOf(workspaces.in(acme, () -> receivables.view(invoice)).number());
    }

    private static Refusal refused(Runnable deed) {
        var refusal = catchThrowableOfType(Refusal.class, deed::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
