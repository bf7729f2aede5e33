package com.duebook.stripe;

import com.duebook.money.Money;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.Size;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many invoices with a card checkout each, and what came of them. */
@Component
class CardSales {

    private static final int THREADS = 8;

    private final PaymentFixture fixture;
    private final TestWorkspaces workspaces;
    private final TenantJdbc jdbc;
    private final JdbcClient client;

    CardSales(PaymentFixture fixture, TestWorkspaces workspaces, TenantJdbc jdbc, JdbcClient client) {
        this.fixture = fixture;
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.client = client;
    }

    /** A tenth of what the plan asks for. */
    static int size(int full) {
        return Size.of(full, full / 10);
    }

    record Sale(UUID customer, UUID invoice, UUID attempt, String session, Money amount) {}

    /** Of 10.00, 10.01, 10.02 and so on, shared by 20 customers. */
    List<Sale> open(UUID workspace, int count) {
        var customers = IntStream.range(0, 20).mapToObj(each -> fixture.customer(workspace, "Customer " + each)).toList();
        // The first invoice alone: it makes the series that the others count in.
        var sales = new ArrayList<>(List.of(open(workspace, customers, 0)));
        sales.addAll(each(count - 1, index -> open(workspace, customers, index + 1)));
        return sales;
    }

    private Sale open(UUID workspace, List<UUID> customers, int index) {
        var customer = customers.get(index % customers.size());
        var amount = PaymentFixture.eur(1_000 + index);
        var invoice = fixture.invoice(workspace, customer, amount);
        var attempt = fixture.attempt(workspace, customer, invoice);
        return new Sale(customer, invoice, attempt, fixture.session(workspace, attempt), amount);
    }

    List<String> pay(CardPayer payer, List<Sale> sales) {
        return each(sales.size(), index -> payer.pays(sales.get(index).session()));
    }

    /** Side by side on eight threads. */
    static <T> List<T> each(int count, IntFunction<T> work) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = IntStream.range(0, count).mapToObj(index -> threads.submit(() -> work.apply(index))).toList();
            threads.close();
            return running.stream().map(Future::resultNow).toList();
        }
    }

    /** The events that the loopback Stripe has for a workspace's account and that change something here. */
    List<String> events(UUID workspace) {
        return client.sql("""
                        select body from sandbox_object where account = ? and kind = 'EVENT'
                        and (body like '%"type":"payment_intent.succeeded"%'
                            or body like '%"type":"checkout.session.completed"%')""")
                .param(Deliveries.account(workspace)).query(String.class).list();
    }

    long openInvoices(UUID workspace) {
        return number(workspace, "select count(*) from invoice i where i.tenant_id = :tenant and i.open_minor > 0");
    }

    long payments(UUID workspace) {
        return number(workspace, "select count(*) from payment p where p.tenant_id = :tenant");
    }

    long received(UUID workspace) {
        return number(workspace, "select coalesce(sum(p.amount_minor), 0) from payment p where p.tenant_id = :tenant");
    }

    long receipts(UUID workspace) {
        return number(workspace, "select count(*) from mail m where m.tenant_id = :tenant and m.template = 'receipt'");
    }

    long refunded(UUID workspace) {
        return number(workspace, "select coalesce(sum(p.refunded_minor), 0) from payment p where p.tenant_id = :tenant");
    }

    /** How many entries there are; it only ever grows. */
    long ledger(UUID workspace) {
        return number(workspace, "select count(*) from ledger_entry l where l.tenant_id = :tenant");
    }

    String intent(Sale sale) {
        return client.sql("select intent from sandbox_object where id = ?").param(sale.session())
                .query(String.class).single();
    }

    private long number(UUID workspace, String sql) {
        return workspaces.in(workspace, () -> jdbc.sql(sql).query(Long.class).single());
    }
}
