package com.duebook.faults.failing;

import com.duebook.client.Answer;
import com.duebook.client.Browser;
import com.duebook.client.Sql;
import com.duebook.client.UiClient;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.Node;
import com.duebook.cluster.load.Courier;
import com.duebook.cluster.load.Sales.Sale;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Who comes from outside: payers, Stripe, people who sign in, and those who may not. */
final class Doors {

    private static final int HOST = 120;
    private static final String PAY = "Pay EUR\u00a0100.00";

    private final Cluster cluster;
    private final Node node;
    private final Company company;
    private final Company neighbour;
    private final List<Sale> sales;

    /** @param sales of which each round takes two */
    Doors(Cluster cluster, Node node, Company company, Company neighbour, List<Sale> sales) {
        this.cluster = cluster;
        this.node = node;
        this.company = company;
        this.neighbour = neighbour;
        this.sales = sales;
    }

    List<Deed> deeds(int round) {
        return List.of(pay(sales.get(2 * round)), deliver(sales.get(2 * round + 1)), signIn(round), wrongPassword(round), stranger(),
                neighbour(sales.get(2 * round)), forge(sales.get(2 * round)));
    }

    private Deed pay(Sale sale) {
        var ears = new Ears();
        var tab = new AtomicReference<UiClient>();
        Deed.Step click = () -> Objects.requireNonNull(tab.get()).press(PAY);
        return new Deed("pay an invoice", ears, () -> {
            var browser = new Browser(node.base(), HOST, ears);
            forgetAttempt(sale);
            browser.get("/pay/" + sale.token());
            var page = ears.answers().getLast().location().replaceFirst("^.*?(?=pay/)", "");
            var opened = UiClient.visit(browser, page);
            opened.navigate(page);
            opened.tree().one("vaadin-button", PAY);
            tab.set(opened);
        }, click, "checkout.example", click, () -> counts(sale, "select count(*) from payment_attempt p join attempt_share s"
                + " on s.tenant_id = p.tenant_id and s.attempt_id = p.id where p.tenant_id = ? and s.invoice_id = ? and p.state = 'OPEN'"));
    }

    /** Another than the one that it was sold with. */
    private void forgetAttempt(Sale sale) throws Exception {
        try (var connection = cluster.store().connect()) {
            for (var table : List.of("attempt_share where tenant_id = ? and attempt_id = ?", "payment_attempt where tenant_id = ? and id = ?")) {
                new Sql(connection).run("delete from " + table, Ids.bytes(company.workspace()), Ids.bytes(sale.attempt()));
            }
        }
    }

    private Deed deliver(Sale sale) {
        var ears = new Ears();
        Deed.Step bring = () -> deliver(cluster.courier(company, node), sale, ears);
        return new Deed("take a delivery of Stripe's", ears, () -> { }, bring, "", bring, () -> counts(sale,
                "select count(distinct p.id) from payment p join ledger_entry e on e.tenant_id = p.tenant_id and e.payment_id = p.id"
                        + " where p.tenant_id = ? and e.invoice_id = ? and p.provider = 'stripe'",
                "select count(*) from payment_attempt p join attempt_share s on s.tenant_id = p.tenant_id and s.attempt_id = p.id"
                        + " where p.tenant_id = ? and s.invoice_id = ? and p.state = 'PAID'"));
    }

    private Deed signIn(int round) {
        return entry("sign in", round, Company.PASSWORD, true);
    }

    private Deed wrongPassword(int round) {
        return entry("sign in with a wrong password", round, "not-the-password", false);
    }

    private Deed entry(String name, int round, String password, boolean isRight) {
        var person = new Somebody(node.base(), HOST + 1 + round % 100, company.email(), password);
        var browser = new AtomicReference<Browser>();
        Deed.Traces isIn = () -> List.of(browser.get() != null && isIn(browser.get()) ? 1L : 0L);
        Deed.Step enter = () -> browser.set(person.signIn());
        return isRight ? new Deed(name, person.ears(), () -> { }, enter, "", enter, isIn)
                : Deed.forbidden(name, person.ears(), () -> { }, enter, isIn);
    }

    private static boolean isIn(Browser browser) {
        try {
            return browser.get("/invoices").length() > 0;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private Deed stranger() {
        var ears = new Ears();
        return Deed.forbidden("see customers without signing in", ears, () -> { }, () -> new Browser(node.base(), HOST, ears)
                .get("/customers"), () -> List.of(ears.heard("Customer 1") ? 1L : 0L));
    }

    private Deed neighbour(Sale sale) {
        var person = new Somebody(node.base(), HOST + 2, neighbour.email(), Company.PASSWORD);
        return Deed.forbidden("see a neighbour's invoice", person.ears(), () -> person.open(""), () -> person.tab()
                .navigate("invoices/" + sale.invoice()), () -> List.of(person.ears().heard("S-0") ? 1L : 0L));
    }

    private Deed forge(Sale sale) {
        var ears = new Ears();
        var forger = new Courier(node.base().resolve("/webhooks/stripe/platform"), "whsec_guessed", company.workspace());
        return Deed.forbidden("forge a delivery of Stripe's", ears, () -> { }, () -> deliver(forger, sale, ears), () -> List.of(
                ears.answers().stream().anyMatch(answer -> answer.status() == 200) ? 1L : 0L));
    }

    private static void deliver(Courier courier, Sale sale, Ears ears) throws InterruptedException {
        ears.accept(new Answer(courier.deliver(sale.session()), "", ""));
    }

    private List<Long> counts(Sale sale, String... queries) throws Exception {
        return Counts.of(cluster.store(), List.of(queries), Ids.bytes(company.workspace()), Ids.bytes(sale.invoice()));
    }
}
